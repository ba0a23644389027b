import { failing, mends, touches } from '../deeds';
import type { Clause } from '../grammar/model';
import { words } from '../lexicon/classes';
import { classOf, fails, type VerbClass } from '../lexicon/verbs';
import { re } from '../pattern';
import { has } from '../scan';

/** Not to know, find or want something is no failing of anybody's. */
const OF_THE_MIND = words(
  `know find understand remember figure decide tell think believe want need like mind wish care mean matter seem expect recall imagine
  say see hope guess plan intend make wait be have do realise realize notice help prefer agree afford require apply include cover attend`,
);
/** The customer; "my order" is a thing. */
export const PERSON = words('i we me');
/** To have been given nothing. */
const GIVEN = words('receive get hear arrive');
/** What happens to somebody else's customers, too, is bad by itself. */
const SUFFERED = words(
  `charge bill debit lie cheat block lock ban kick cut refuse deny tell promise assure leave insult scam rip force hack deduct log
  suspend reject decline treat keep ask hang`,
);
const BREAKS = words(
  'freeze stop hang lag disappear vanish die expire bounce decline suspend smash tear buffer disconnect refuse reject',
);
const FAULTY = re`^ (?:\w+ly |still |all |so |very |too |now |again |always |also |just |really |quite |both |in |for the |the ){0,3}(?:broken|wrong|missing|late|damaged|faulty|defective|cold|dirty|rude|slow|overdue|incorrect|incomplete|expired|empty|down|stuck|pending|pieces|absent|dead|gone|lost|torn|stained|cracked|unusable|unavailable|unresponsive|useless|unfair|blank|too (?:small|big|long|late|slow|expensive)|out of (?:date|order))\b`;
const NOT_SO = re`^ (?:\w+ ){0,2}?(?:right|fair|good|ok|okay|acceptable|available|correct|possible|fine|here|there|enough|usable|safe|normal|visible)\b`;
const TROUBLE = re`\b(?:trouble|troubles|problems?|issues?|errors?|difficult(?:y|ies)|glitch(?:es)?|bugs?|crash(?:es)?)\b`;
const HAS = words('have face get experience encounter see hit suffer keep');
const STATES = words('be arrive come look go show remain seem');
/** It came when it was of no use any more. */
const BELATED = re`\b(?:after|too late|late)\b`;
const SUPPOSED = words('if unless whether until before');

/** What is done to somebody without harming them. */
const KINDLY: ReadonlySet<VerbClass> = new Set([
  'tell',
  'look',
  'think',
  'perceive',
  'try',
  'pass',
  'be',
  'have',
]);
const HELPS = words(`
  help save make serve teach guide assist support enable allow let impress surprise please delight inspire protect treat
  welcome give show bring take keep use do offer mean suit feel feed invite join meet visit follow match fit include`);
const THEIRS = /^(?:me|us|my|our|half (?:of )?(?:my|our)|all (?:of )?(?:my|our))\b/;

/** Done to the customer or what is theirs, and none of what one does to help: "your update bricked my speaker". */
const harms = ({ subject, verb, object, opener }: Clause): boolean =>
  subject.text !== '' &&
  subject.kind !== 'us' &&
  verb.modal === null &&
  !verb.passive &&
  (opener === null || opener === 'and' || opener === 'but') &&
  THEIRS.test(object?.text ?? '') &&
  !KINDLY.has(classOf(verb.lemma)) &&
  !HELPS.has(verb.lemma) &&
  !mends(verb.lemma) &&
  !touches(verb.lemma);

/** What the customer, or one of theirs, had to bear. */
function suffers({ subject, verb, object }: Clause): boolean {
  const undone = verb.negative || subject.negative;
  if (verb.lemma === 'confuse') return false;
  if (verb.passive && !undone) return fails(verb.lemma) || SUFFERED.has(verb.lemma);
  if (undone) return GIVEN.has(verb.lemma) || (verb.modal !== null && !OF_THE_MIND.has(verb.lemma));
  if (verb.lemma === 'wait') return verb.perfect || verb.tense === 'past';
  return HAS.has(verb.lemma) && has(object?.text ?? '', TROUBLE);
}

/** Somebody or something of ours, in the customer's mouth. */
const YOURS = /^your\b/;

/** The clause tells of a failing on the other side: in the customer's mouth "we" is the customer. */
export function tells(c: Clause): boolean {
  const { subject, verb, rest, mood } = c;
  if (mood !== 'statement' || SUPPOSED.has(c.opener ?? '')) return false;
  if (PERSON.has(subject.head)) return suffers(c);
  if (subject.kind === 'nobody') return false;
  if (verb.negative || subject.negative) {
    if (verb.lemma === 'be') return has(rest, NOT_SO);
    return verb.passive ? verb.tense !== 'future' : !OF_THE_MIND.has(verb.lemma);
  }
  if ((subject.kind === 'you' || YOURS.test(subject.text)) && failing(c)) return true;
  if (subject.kind === 'us' && verb.lemma === 'wait' && verb.tense === 'past') return true;
  if (verb.modal === null && (fails(verb.lemma) || BREAKS.has(verb.lemma))) return true;
  if (verb.lemma === 'arrive' && verb.tense === 'past' && has(rest, BELATED)) return true;
  return harms(c) || (STATES.has(verb.lemma) && has(rest, FAULTY));
}

const AGAINST = words('but although though yet however while whereas');
/** "I have paid, but it shows unpaid": what the customer did, and against it how things stand. */
export function contrasts(clauses: readonly Clause[]): boolean {
  const stated = clauses.filter((c) => c.mood === 'statement' && !SUPPOSED.has(c.opener ?? ''));
  const deed = ({ subject, verb }: Clause) =>
    PERSON.has(subject.head) &&
    verb.tense === 'past' &&
    !verb.negative &&
    /^(?:deed|perceive)$/.test(classOf(verb.lemma));
  const state = ({ subject, verb }: Clause) =>
    subject.text !== '' && !PERSON.has(subject.head) && verb.modal === null && verb.tense === 'present';
  return stated.some(
    (c, i) =>
      AGAINST.has(c.opener ?? '') &&
      stated
        .slice(0, i)
        .some((before) => (deed(before) && state(c)) || (state(before) && deed(c) && c.opener !== 'while')),
  );
}
