import type { Span } from '../../types';
import { failsIn } from '../claims/failing';
import { undergone } from '../claims/undergone';
import { among, past, stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { FAULT } from '../lexicon/nouns';
import { classOf, DUTY, fails } from '../lexicon/verbs';
import { oursToMend } from '../made/blame';
import type { Bare, Doc, Rule } from '../model';
import { neighbour, ownedNearby } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';

/** Done, but not as it should have been: "charged twice", "sent too late". */
const AMISS = re`\b(?:twice|wrong(?:ly)?|incorrect(?:ly)?|in error|by (?:mistake|accident|error)|too (?:much|early|late|often)|without (?:your|notice|warning|telling)|on hold|waiting|unanswered|outside|unattended|unlocked|open|empty|in the (?:rain|cold|sun|street|open|dark|snow)|on the (?:doorstep|floor|pavement|street))\b`;
/** What befell somebody else's things. */
const ANOTHERS = /^(?:(?!Your|Our|The)\p{Lu}[\p{L}-]+['’]s|(?:[Hh]is|[Hh]er) )/u;
/** Whatever was done, it was done so. */
const BADLY = re`^ (?:\w+ )?(?:wrong(?:ly)?|incorrectly|in error)\b`;
const BLUNDER = /\b(?:wrong|incorrect|faulty|broken|damaged|outdated)\b/;
const BLUNDERED = /^ (?:out |back )?(?:with|to|under|in|for|at) (?:an?|the|your) (?:wrong|incorrect)\b/;
/** "Errors were found to have been made." */
const MADE = /^ to have been (?:made|committed|done)\b/;
/** Whatever it was, nobody meant to. */
const UNMEANT = /\b(?:by (?:mistake|accident|error)|in error)\b/;
/** Put, sent or given to where it does not belong. */
const ASTRAY = re`\b(?:(?:the|a) wrong|to (?:another|someone else|somebody else|an old|the old|your old|the neighbou?r\w*)|next door)\b`;
/** Verbs that are only a failure with one of these words behind them. */
const LEFT =
  /^(?:leave|keep|let|cut|mix|charge|bill|debit|book|ship|send|take|deliver|enter|label|quote|list|mark|print|tell|give|log|record|scan|report|show)$/;
/** "left out", "cut off": but a fee is taken off. */
const ADRIFT = /^ (?:\w+ )?(?:behind|out|off|down|up)\b/;
const ASIDE: ReadonlySet<string> = new Set('leave keep let cut mix'.split(' '));
/** What the customer may have asked for. */
const UNDONE: ReadonlySet<string> = new Set(['cancel', 'postpone', 'reschedule', 'delete', 'wipe']);
/** Good news, or what was asked for. */
const DONE = /\b(?:successfully|now|already|as requested)\b/;
/** "Broken when it arrived" tells how it was found, not what was done to it. */
const FOUND = re`^ (?:when (?:(?:it|they) (?:arrived|came|left|reached|got (?:here|there)|turned up)|you (?:opened|unpacked|received|got|unwrapped))|(?:up)?on (?:arrival|delivery|opening)|(?:straight )?out of the box)\b`;
const ADVERBS = /\b(?:incorrectly|wrongly|mistakenly|accidentally|erroneously)\b/;
/** Whoever puts their own name to the next step owns what went before. */
const MINE_NOW = re`\bi(?:'ll| will|'m| am| have|'ve) (?:personally|myself)\b`;
const ASKED_FOR = re`\b(?:as you (?:asked|requested|wished)|as requested|at your request|for you)\b`;

/** "held up", "taken down", "called off": what a particle makes a failing of. */
const OFF: Readonly<Record<string, RegExp>> = {
  give: / away\b/,
  hold: / (?:up|back)\b/,
  take: / down\b/,
  call: / off\b/,
  cut: / off\b/,
  put: / (?:off|back(?! (?:in|on|into|to)\b))\b/,
  turn: / (?:down|away|back)\b/,
  shut: /^/,
  affect: /^/,
  impact: /^/,
};
/** More than was owed: "a second night was charged", "a higher fare was applied". */
const EXTRA = /\b(?:second|extra|higher|double|another|additional|two)\b/i;
const CHARGES: ReadonlySet<string> = new Set('charge bill apply debit take deduct'.split(' '));
const YOURS = /^(?:you\b|your\b|the\b|it\b|this\b|that\b|one\b|a\b|an\b|part\b|some\b|both\b)/i;
const HABIT = /\b(?:normally|usually|often|always|sometimes|generally|typically|automatically)\b/;

function amiss(lemma: string, rest: string, c: Clause, low: string): boolean {
  const words = low.slice(c.verb.span.start, c.span.end);
  if (UNDONE.has(lemma)) return !(DONE.test(words) || has(low, ASKED_FOR));
  if (fails(lemma) && lemma !== 'mix') return true;
  if (DONE.test(words)) return false;
  if (OFF[lemma]?.test(rest)) return YOURS.test(c.subject.text);
  if (classOf(lemma) === 'refuse') return YOURS.test(c.subject.text) && c.verb.tense === 'past';
  if (CHARGES.has(lemma) && EXTRA.test(c.subject.text)) return true;
  return (
    BLUNDER.test(c.subject.text.toLowerCase()) ||
    UNMEANT.test(rest) ||
    (has(rest, BADLY) && lemma !== 'prove') ||
    (DUTY.has(lemma) && BLUNDERED.test(rest)) ||
    ADVERBS.test(words) ||
    has(rest, ASTRAY) ||
    (ASIDE.has(lemma) && ADRIFT.test(rest)) ||
    (LEFT.test(lemma) && has(` ${rest.split(/[,;:]/)[0]}`, AMISS)) ||
    /\b(?:a second time|to two (?:people|customers|guests))\b/.test(rest) ||
    (LEFT.test(lemma) && / when (?:it|they|you) (?:was|were|did|had)n't\b/.test(rest))
  );
}

/** Not to have been done so is no failing of anybody. */
const WELL_UNDONE: ReadonlySet<string> = new Set(
  'find see detect know need require intend mean charge debit bill affect harm hurt involve allow permit design make build expect compromise access steal use touch change open report reject refuse blame fine penalise sue suspend block disturb notice sell say'.split(
    ' ',
  ),
);
/** What was not done, or what is owed and has not been done yet. */
const leftUndone = ({ verb }: Clause, lemma: string): boolean =>
  !WELL_UNDONE.has(lemma) &&
  !fails(lemma) &&
  (verb.perfect || verb.progressive
    ? DUTY.has(lemma) || GIVES_ON.test(lemma)
    : verb.tense === 'past' && verb.modal === null);
/** What is passed along to whom it belongs. */
const GIVES_ON = /^(?:hand|give|show|locate|reach|schedule|log|record)$/;

/** "… while we moved it": we are named as who did it. */
const explains = (c: Clause): boolean =>
  /^(?:while|because|as|since)$/.test(c.opener ?? '') && rolesOf(c).when === 'did' && !c.verb.negative;
/** "It was cancelled from your own account": somebody is named. */
const BY_THEM = re`^ ?[^.!?]*\b(?:from your (?:own )?(?:account|side|end|phone|login|e-?mail)|on your (?:side|end|request)|by (?:you|yourself|your))\b`;
/** "If your bin is one that has been missed": nothing is said to have happened. */
const ifOne = (c: Clause, { clauses, low }: Bare): boolean => {
  const before = clauses[clauses.indexOf(c) - 1];
  return (
    before?.opener === 'if' && /\b(?:that|which|who) $/.test(low.slice(before.span.start, c.verb.span.start))
  );
};

function nobodyDid(c: Clause, s: Bare): boolean {
  const { verb, subject } = c;
  const what = undergone(c);
  if (!what || verb.agent || subject.kind === 'us' || subject.negative || !stated(c)) return false;
  if (has(s.low.slice(verb.span.end), FOUND) || ANOTHERS.test(subject.text)) return false;
  if (s.clauses.some((x) => x !== c && rolesOf(x).agent === 'us' && (failsIn(x) || late(x) || explains(x))))
    return false;
  if (has(s.low.slice(verb.span.end), BY_THEM) || ifOne(c, s)) return false;
  if (what.negative) return leftUndone(c, what.lemma);
  const perfect = past(c) || /^(?:seem|appear)$/.test(verb.lemma);
  if (
    !perfect &&
    !(verb.tense === 'present' && verb.modal === null && fails(what.lemma) && what.lemma !== 'cancel')
  )
    return false;
  if (!perfect && HABIT.test(s.low.slice(subject.span.end, verb.span.end))) return false;
  if (what.lemma === 'make') return among(FAULT, subject.head);
  if (what.lemma === 'find') return among(FAULT, subject.head) && MADE.test(what.rest);
  return amiss(what.lemma, what.rest, c, s.low);
}
/** What a firm handles for its customer: said of these, "the" means theirs. */
const HANDLED = re`\b(?:orders?|parcels?|package|items?|boxes|deliver(?:y|ies)|refunds?|bookings?|reservations?|rooms?|tables?|seats?|tickets?|payments?|cards?|accounts?|calls?|letters?|forms?|requests?|complaints?|appointments?|bills?|invoices?|files?|data|discount|parts?|luggage|e-?mails?|messages?|mistakes?|errors?|wrong)\b`;
const READER = re`\b(?:you|your|our|ours|sorry)\b`;
/** "The vote was postponed", in a draft that speaks to nobody of ours or theirs: the doings of others. */
const ofOthers = ({ sentences, customer, uses }: Doc, index: number, hit: Span): boolean =>
  customer === '' &&
  uses.length === 0 &&
  !has(sentences[index]?.facts.low.slice(0, hit.end) ?? '', HANDLED) &&
  !sentences.some(({ facts }) => facts.shows(READER));
/** Who asked for it and pays for it is the one let down. */
const BORNE = re`\b(?:costs?|hurts?|hits?) (?:me|us)\b|\b(?:i|we)(?:'ve| have)? (?:asked|requested|reported|been (?:waiting|asking))\b`;

/** "because we were fifty minutes late" */
const late = ({ verb, rest }: Clause): boolean => verb.lemma === 'be' && / late\b/.test(rest);

/** "We deleted your notes. They were lost for good.": the pronoun leads back to the owner. */
const ownedBefore = (doc: Doc, index: number, hit: Span): boolean =>
  /^(?:they|it|this|that|these|those)\b/.test(doc.sentences[index]?.facts.low.slice(hit.start) ?? '') &&
  neighbour(doc, index - 1, 'ownership');

export const passiveOwnership: Rule = {
  id: 'passive-ownership',
  title: 'Nobody did it',
  severity: 'strong',
  scope: 'clause',
  says: 'The sentence tells of the failure but not who did it, so nobody seems to own it.',
  find: (s) =>
    s.clauses
      .filter((c) => nobodyDid(c, s))
      .map((c) => ({
        // A subject shared with the clause before stands outside of this one.
        start: c.subject.span.start < c.span.start ? c.verb.span.start : c.subject.span.start,
        end: c.verb.span.end,
      })),
  except: ({ low }) => low.endsWith('?') || has(low, BORNE),
  unless: ({ doc, index, hit }) =>
    ofOthers(doc, index, hit) ||
    ownedNearby(doc, index) ||
    ownedBefore(doc, index, hit) ||
    (doc.sentences[index + 1]?.facts.shows(MINE_NOW) ?? false),
  rewrites: [
    { voice: 'active' },
    { make: oursToMend },
    { clause: 'We [what we did]' },
    { advice: 'Put yourselves in as the subject: "We sent you the wrong item."' },
  ],
  flags: [
    'Your seat was given away.',
    'Your surname was spelt wrong on the badge.',
    'Mistakes were made with your booking.',
    'The office was closed on Monday, and errors were made with your form.',
    'It appears your call was missed.',
    'The wrong item was sent to you.',
    'The parcel had been left in the rain.',
    'Your file has now been lost.',
    'The delivery of your sofa has been rescheduled.',
    'Your luggage got left behind.',
    'Your refund has not been processed.',
    "Your second email wasn't answered until Friday.",
    'It looks like the discount was never applied to your order.',
    'Two of the boxes were accidentally swapped at the depot.',
    "I can see that the parts haven't been ordered yet.",
    'Your card was posted to someone else.',
    'It seems the room has been double booked.',
    "Three of your boxes weren't loaded.",
    'The letter was printed with the wrong name.',
    'Your table was given away by mistake.',
  ],
  passes: [
    'If your bin is one that was missed, tell us.',
    'It was cancelled from your own account.',
    'Your ticket was lost while we moved the desk.',
    'Her train was cancelled, so Jo will call you instead.',
    'Your photo shows that the screen was broken when it left our shop.',
    'The mug was broken when it arrived.',
    'Two plates were damaged on arrival.',
    "I'm sorry that your issue wasn't fixed the first time. I'll personally track it down.",
    'You were charged $20 on 3 May, which is correct.',
    'Your account is protected by two-step login.',
    'We were delayed in our reply because I missed your email.',
    'The parcel was signed for by M. Lee.',
    'If a payment was missed, tell me and I will look.',
    'Nothing was lost: all 40 files are back.',
    'Your refund has been sent to your card.',
    'The room was cancelled as you asked.',
    'Your account has been successfully deleted.',
    'The delivery fee was taken off on Monday.',
    "Your details weren't accessed by anyone.",
  ],
};
