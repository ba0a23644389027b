import type { SorryUse } from '../../types';
import { badThing } from '../claims/bad-thing';
import { failsIn } from '../claims/failing';
import { byUs, done, failing, real, repairing } from '../deeds';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { DUTY, NEUTRAL } from '../lexicon/verbs';
import type { Facts, Part } from '../model';
import { counted, sentenceSpan } from '../nearby';
import { re } from '../pattern';
import { once } from '../remember';
import { has, scan } from '../scan';

const BLAME = String.raw`(?:mistakes?|faults?|errors?|oversights?|responsibility|failures?|failings?|mess|slip|slip-up|doing|flaw|blunder|clumsiness|miscount|carelessness|(?:call|choice|decision)(?= (?:and a |and it was )?(?:bad|wrong|poor|to save)))`;
/** Here the words are the thing: nobody says them of somebody else's failure. */
const CONFESSIONS = [
  re`(?<hit>\b(?:my|our|entirely our|all our)(?: own| \w+)? ${BLAME}\b)(?! (?:is|are) your)`,
  re`(?<hit>\b(?:(?:on|down to) (?:us|me)(?= ?(?:[.,!;:]|$| to\b| and\b))|that one's on me|drop(?:ped)? the ball))(?<!(?:drinks|coffee|free|count|call|counting|check) on (?:us|me))`,
  re`(?<hit>\b(?:i|we)(?:'ll| will| do)? (?:fully |entirely )?(?:take|accept|own|bear|admit) (?:the |full |complete |all |entire |this |that )*(?:responsibility|blame|mistake|this|that|it)\b)`,
  re`(?<hit>\b(?:error|mistake|fault|cause|blame|failure|responsibility|delay) (?:was|is|were|lies?) (?:all |entirely |with )?(?:ours|mine|us|me)\b)`,
  re`(?<hit>\b(?:flaw|mistake|error|negligence|failing|failure|slip|fault|oversight|problem) (?:was |is )?(?:on|at|from) (?:our|my) (?:side|part|end)\b)`,
  re`(?<hit>\b(?:was|is) (?:us|me), not you\b)`,
  re`(?<hit>\b(?:hold-?up|delay|mistake|error|problem|slip|\w+ one) (?:is|was) (?:just )?(?:us|me|mine|ours)\b)`,
  re`(?<hit>\b(?:mistakes?|errors?|faults?) of (?:ours|mine)\b|\bbecause of us\b)`,
  re`(?<hit>\b(?:that|this|it) was wrong of (?:us|me)\b)`,
  re`(?<hit>\bit was (?:me|us|i|we) (?:who|that)\b[^.!?]{2,60})`,
  re`(?<hit>\b(?:i|we) let (?:it|this|that|things|your \w+) (?:slip|slide|drop|drift|go cold)\b)`,
  re`(?<hit>\b(?:i'm|we're|i am|we are|i was|we were) (?:\w+ )?(?:responsible|at fault|to blame|wrong|in the wrong|careless|thoughtless|negligent|rude|unfair)\b)`,
  re`(?<hit>\b(?:not|n't) (?:\w+ )?good enough (?:from|of) (?:us|me)\b)`,
];
const DENIED = re`\b(?:not|isn't|wasn't|aren't|never|no|nor|without|don't|doesn't)\b(?![^.!?]*\b(?:yours|but)\b)[^.!?,;]{0,30}$`;
const UNREAL = re`\b(?:if|whether|unless)\b[^,]{0,60}$|\b(?:have|has|were|been|which) $`;
const HERE = re`\b(?:here|of us)\b`;

/** "Nobody here noticed" is us as well. */
const nobodyOfUs = (c: Clause, low: string) =>
  c.subject.negative && c.verb.tense === 'past' && c.verb.modal === null && has(low, HERE);

/** "I'm sorry we talked over you": what one is sorry to have done is owned, whatever the verb. */
const sorryFor = (c: Clause, uses: readonly SorryUse[]) =>
  real(c) &&
  !c.verb.negative &&
  (done(c) || SAME_PAST.has(c.verb.lemma)) &&
  c.verb.modal === null &&
  c.verb.lemma !== 'be' &&
  uses.some(
    (use) =>
      use.function === 'OWN' && c.span.start - use.span.end >= 0 && c.span.start - use.span.end < NEXT_TO,
  );
const SAME_PAST: ReadonlySet<string> = new Set(['let', 'put', 'set', 'cut', 'shut', 'hurt', 'cost', 'read']);
/** "sorry once more that we" */
const NEXT_TO = 20;

/** "We printed your address on the poster": a plain past of ours that is neither our trade nor a remedy. */
const didToYou = (c: Clause): boolean => {
  const { agent, when, deed, negative, object } = rolesOf(c);
  return (
    agent === 'us' &&
    when === 'did' &&
    deed === 'deed' &&
    !negative &&
    object === 'thing' &&
    /^your\b/i.test(c.object?.text ?? '') &&
    !DUTY.has(c.verb.lemma) &&
    !NEUTRAL.has(c.verb.lemma) &&
    !repairing(c)
  );
};
/** One of our people, or a thing of ours, that failed: "our picker must have hit the wrong shelf". */
const ofOurs = (c: Clause): boolean => {
  const { agent } = rolesOf(c);
  return (
    (agent === 'ours' || (agent === 'colleague' && /^(?:our|my)\b/i.test(c.subject.text))) &&
    failsIn(c) &&
    c.verb.lemma !== 'be' &&
    !EXPECTED.test(c.rest)
  );
};
const EXPECTED = /\b(?:expectations?|hoped?)\b/;

/** "That mail was mine", "our seal was the cause", "it's our count": said beside an apology it owns. */
const oursItWas = ({ subject, verb, rest, mood }: Clause): boolean =>
  mood === 'statement' &&
  verb.lemma === 'be' &&
  !verb.negative &&
  verb.modal === null &&
  ((subject.kind === 'thing' &&
    (/^ (?:all |only |entirely |just )?(?:mine|ours)\b/.test(rest) ||
      (verb.tense === 'past' && /^ (?:our|my) own\b/.test(rest)))) ||
    (subject.kind === 'us' && /^ (?:the )?(?:whole |only )?(?:cause|reason|culprit)\b/.test(rest)));

/** Beside an apology a plain past of ours tells what it is for: "I'm sorry. I pressed reject." */
const confesses = once(
  ({ clauses, low }: Facts): boolean =>
    !low.endsWith('?') &&
    clauses.some((c) => {
      const { agent, when, deed, negative } = rolesOf(c);
      if (oursItWas(c) || (c.opener === 'because' && agent === 'us' && when === 'did')) return true;
      return (
        agent === 'us' &&
        when === 'did' &&
        deed === 'deed' &&
        !negative &&
        (!repairing(c) || badThing(c) || c.opener === 'because') &&
        !c.verb.passive &&
        c.subject.span.start >= c.span.start &&
        (!NEUTRAL.has(c.verb.lemma) ||
          /^(?:give|put|take|do|let|pick|move|start|open|run|make)$/.test(c.verb.lemma)) &&
        c.verb.lemma !== 'cause' &&
        (c.object !== null || /^ \w+/.test(c.rest))
      );
    }),
);

/** So many sentences around an apology may say what it is for. */
const NEAR = [-2, -1, 0, 1, 2];

/** "Sorry to have put you beside the kitchen door." */
const TO_HAVE = re`^ to have (?!to\b|let\b|been\b|heard\b|seen\b|read\b)(?:\w+ly )?[a-z]+(?:ed|t|d|n|ft|ld|pt|en)?\b`;

/** "We do not accept that we failed you." */
const BELIEVES = /^(?:accept|believe|think|agree|feel|consider|see|admit|find|know)$/;
const denied = (c: Clause, before: Clause): boolean =>
  before.verb.negative &&
  byUs(before) &&
  BELIEVES.test(before.verb.lemma) &&
  (c.opener === 'that' || c.span.start - before.span.end < 3);

export const ownership: Part = {
  id: 'ownership',
  name: 'Takes responsibility',
  core: true,
  find: ({ low, clauses, sorry }) => {
    if (low.endsWith('?')) return [];
    const said = scan(low, CONFESSIONS).filter(
      (s) => !has(low.slice(0, s.start), UNREAL) && !has(low.slice(0, s.start), DENIED),
    );
    const told = clauses.filter(
      (c, i) =>
        !clauses.slice(Math.max(0, i - 1), i).some((before) => denied(c, before)) &&
        ((byUs(c) &&
          !c.verb.passive &&
          (failing(c) || sorryFor(c, sorry) || didToYou(c)) &&
          !EXPECTED.test(c.rest)) ||
          ofOurs(c) ||
          nobodyOfUs(c, low)),
    );
    const sold = sorry.filter((use) => use.function === 'OWN' && has(low.slice(use.span.end), TO_HAVE));
    return [...said, ...told.map((c) => c.span), ...sold.map((use) => use.span)];
  },
  test: (doc, found) => {
    const near = new Set(
      doc.uses.filter((use) => counted(use)).flatMap(({ sentence }) => NEAR.map((by) => sentence + by)),
    );
    const told = [...near].filter((i) => {
      const s = doc.sentences[i];
      return s !== undefined && confesses(s.facts);
    });
    return [...found, ...told.map((i) => sentenceSpan(doc, i))];
  },
  present: [
    "The second mail was mine, and I'm sorry.",
    'We moved your slot without asking you.',
    'You wrote twice and we did nothing.',
    'I fitted the hinge badly.',
    'We charged the wrong card.',
    'I should have checked the stock before promising you Friday.',
    'That was my mistake, not yours.',
    'This one is on us.',
    "We didn't test the update on older phones before releasing it.",
    'I take full responsibility for the missed deadline.',
    'The delay was down to us.',
    "I'm sorry, I sent your form to someone else.",
    'It was me who lost the key.',
    'We let it slip.',
    'I booked you in twice by mistake.',
  ],
  absent: [
    'We do not believe that we broke the vase.',
    'Mistakes were made with your booking.',
    'An error occurred while processing your order.',
    'It is your responsibility to update the billing address.',
    "We didn't find anything wrong with the unit.",
    'If we made a mistake, we will correct it.',
    'Apologies if we let you down.',
    'The guest is responsible for cancelling before noon.',
    'I found the wrong address in the file.',
  ],
};
