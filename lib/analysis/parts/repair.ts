import type { Span } from '../../types';
import { idles } from '../claims/idle-deed';
import { doneAlone, mendsThing, offersThing, reinstated, setsOthers, thingMends } from '../claims/remedies';
import {
  byOurPeople,
  byUs,
  done,
  mends,
  promised,
  real,
  repairing,
  repairs,
  rightNow,
  wishes,
} from '../deeds';
import type { Clause } from '../grammar/model';
import { lemmaOfPast, looksPast } from '../grammar/word';
import { classOf } from '../lexicon/verbs';
import type { Doc, Part } from '../model';
import { counted, neighbour, sentenceSpan } from '../nearby';
import { re } from '../pattern';
import { has, scan } from '../scan';

/** Another time, another customer, or only after the customer has done something. */
const NOT_HERE = re`\b(?:last (?:year|month)|similar problem|once (?:you|i|we)|with (?:this|that|these|the) (?:information|details)|you asked|please provide)\b|\?$`;
/** Money makes up for a failure; giving back what was charged also repairs it. */
const MONEY = re`^ (?:you |your \w+ )?(?:an? )?(?:[£$€]|\d+ ?%)`;
const SORTED = re`^(?:that's |it's |all |and |this is )?(?:done|sorted|fixed|restored|refunded|corrected|back up)(?: now| for you)?\b`;
const ANSWER = re`^here(?:'s| is| are) (?:your|the) (?:\w+ )?(?:answer|corrected \w+|replacement|refund)\b`;
/** "There's a new key waiting for you at the desk." */
const WAITING = re`\bthere(?:'s| is| are) (?:an? |the |your )?(?:new|fresh|spare|replacement|second|proper|right|clean) (?:[\w-]+ ){1,3}(?:waiting|ready|on (?:its|the) way|at the|in the|for you)\b[^.!?]{0,40}`;
const LIST = re`^(?:[-*•]|\d+[.)]) `;
const OUR_LIST = re`\bwhat (?:i|we)(?:'ve| have)? (?:can do|done|did|'ll do|will do|'m doing)\b[^.!?]*$`;

/** What happened to the thing: "a replacement left our warehouse", "your account has been restored". */
const reached = (c: Clause) =>
  real(c) &&
  (c.subject.kind === 'thing' || c.subject.kind === 'you') &&
  !c.verb.negative &&
  !idles(c) &&
  ((c.verb.passive &&
    c.verb.tense !== 'future' &&
    c.verb.modal === null &&
    (c.verb.perfect || / now\b/.test(c.rest)) &&
    repairing(c)) ||
    rightNow(c) ||
    (['leave', 'ship'].includes(c.verb.lemma) &&
      !c.verb.passive &&
      /\b(?:our|the|this|to|today|tomorrow)\b/.test(c.rest)));

/** "Reply with a photo and we'll update it": the customer has to begin. */
const waits = (c: Clause, before: Clause | undefined): boolean =>
  c.opener === 'and' && before?.mood === 'command';

/** "I've had the late fee reversed." */
function hadDone(c: Clause): boolean {
  if (!real(c) || c.object === null || wishes(c) || !/^(?:have|get)$/.test(c.verb.lemma) || c.verb.negative)
    return false;
  if (!done(c) && !promised(c) && !(c.verb.progressive && c.verb.modal === null)) return false;
  const what =
    c.rest
      .slice(c.object.text.length + 1)
      .trim()
      .split(' ')[0] ?? '';
  if (repairs(what)) return true;
  return (
    c.object.head !== 'you' && looksPast(what) && classOf(lemmaOfPast(what)) === 'deed' && !SEEN.test(what)
  );
}
/** To have it looked at mends nothing. */
const SEEN = /^(?:looked|checked|seen|dealt|handled|reviewed|done|made|taken)$/;

/** "I've asked the lab to remake your glasses", "I've arranged for a new one to be sent". */
const THROUGH = re`^ (?:for )?(?:the |our |my |your |an? |\w+ ){0,3}\w+ to (?:be )?(?<deed>[\w-]+)`;
const throughOthers = (c: Clause): boolean =>
  byUs(c) &&
  real(c) &&
  done(c) &&
  /^(?:ask|get|arrange|tell|instruct|book)$/.test(c.verb.lemma) &&
  c.object?.head !== 'you' &&
  [repairs, mends].some((does) => does([...c.rest.matchAll(THROUGH)][0]?.groups?.deed ?? ''));

const BRINGS = re`\b(?:i|we|he|she|they)(?:'ll| will|'m|'re| am| are) (?:bring|bringing|drop|dropping) (?:you |off )*(?:the |your |a )?(?:new|missing|right|correct|replacement) \w+[^.!?]{0,40}`;
const ON_ITS_WAY = re`\b(?:new|replacement|right|correct|second|another|spare|money|refund) (?:\w+ ){0,3}(?:is|are|'s|'re) (?:now |already |on )*(?:on )?(?:(?:its|the|their) way|in your (?:inbox|account|app|e-?mail|basket)|(?:in|with) (?:the|our) (?:post|mail|courier|driver|van))\b`;

const MENDERS = new Set(
  'technician engineer fitter plumber electrician installer mechanic builder nurse'.split(' '),
);
/** "A technician is coming to you tomorrow." */
const visits = (c: Clause): boolean =>
  real(c) &&
  MENDERS.has(c.subject.head) &&
  c.verb.lemma === 'come' &&
  !c.verb.negative &&
  (c.verb.progressive || c.verb.tense === 'future');

/** What is paid back repairs what was charged. */
const BACK = re`\b(?:refund\w*|back|reimburs\w*|credited|void\w*|revers\w*|waiv\w*|returned|home again|new|fresh|another|second|replacement|on (?:its|the|their) way|paid|off)\b`;
const besideApology = (doc: Doc): Span[] =>
  doc.sentences.flatMap(({ facts }, i) => {
    const paid = neighbour(doc, i, 'restitution') && facts.shows(BACK);
    const deed = !facts.low.endsWith('?') && facts.clauses.some(offersThing);
    return paid || deed ? [sentenceSpan(doc, i)] : [];
  });

export const repair: Part = {
  id: 'repair',
  name: 'Says what is being done',
  core: true,
  find: ({ low, clauses }) => {
    if (has(low, NOT_HERE)) return [];
    const deeds = clauses.filter(
      (c, i) =>
        !waits(c, clauses[i - 1]) &&
        ((byOurPeople(c) && !c.verb.passive && (repairing(c) || hadDone(c)) && !has(c.rest, MONEY)) ||
          throughOthers(c) ||
          mendsThing(c) ||
          setsOthers(c) ||
          thingMends(c) ||
          visits(c) ||
          reinstated(c) ||
          reached(c)),
    );
    const calls = clauses.filter(
      (c) =>
        byUs(c) &&
        real(c) &&
        ['call', 'ring', 'phone'].includes(c.verb.lemma) &&
        c.object !== null &&
        c.object.head !== 'you',
    );
    return [
      ...[...deeds, ...calls].map((c) => c.span),
      ...scan(low, [WAITING, SORTED, ANSWER, ON_ITS_WAY, BRINGS]),
      ...(doneAlone(low) ? [{ start: 0, end: low.length }] : []),
    ];
  },
  test: (doc, found) => {
    if (found.length > 0) return found;
    const offered = doc.uses.some(counted) ? besideApology(doc) : [];
    if (offered.length > 0) return offered;
    const head = doc.sentences.findIndex((s) => s.facts.shows(OUR_LIST));
    const first = doc.sentences[head + 1];
    return head >= 0 && first && first.facts.shows(LIST)
      ? [{ start: first.start, end: first.start + first.facts.text.length }]
      : [];
  },
  present: [
    "I've asked our tailor to mend the seam.",
    'I have arranged for a spare key to be sent.',
    "I'm re-running the export now and will attach it here.",
    "I've moved your case to Lena in billing, who is correcting the invoice.",
    'A replacement charger left our warehouse this morning.',
    'We rolled back the update at 14:20, so you can log in again.',
    "I'll personally call the depot at nine tomorrow and get your parcel released.",
    "I've had the charge reversed.",
    'A new key is on its way to you.',
    "I've put you on the next bus.",
    'The fitter is swapping the lock right now.',
    'An electrician will come to you tonight.',
    'I will bring you the right cake at noon.',
    'Your money is on its way back.',
  ],
  absent: [
    "We'll check and get back to you.",
    'We will get this fixed.',
    'The fitter was held up at the last house.',
    'A technician came on Monday.',
    'Your son was left off the list.',
    'We are looking into it.',
    'Please try clearing your cache.',
    'We take these matters very seriously.',
    "We'd love to make this right.",
    'We fixed a similar problem last year.',
    "Reply with the code and we'll reset it.",
  ],
};
