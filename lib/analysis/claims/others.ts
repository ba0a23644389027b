import { stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { among, words } from '../lexicon/classes';
import { CREW, PERSON_OF_OURS, THIRD, THIRD_PHRASE } from '../lexicon/nouns';
import { DUTY, fails } from '../lexicon/verbs';
import { badThing } from './bad-thing';

const HEEDS = words('know realise realize understand follow listen notice see pay show turn appear arrive');
/** "We were let down by the roofer", "the kitchen let you down": it stands for whatever they did. */
const LET_DOWN = /^ (?:\w+ ){1,3}down\b/;
/** "gave your table away", "sold your seat to somebody else" */
const GIVEN_AWAY = /^ your (?:[\w-]+ )+(?:away|twice|to (?:some(?:one|body)|another))\b/;
/** "left the valve open" */
const LEFT =
  /\b(?:open|unlocked|on|off|out|behind|running|unfinished|undone)(?=$| (?:at|on|in|by|when|last))/;
const ABSENT = /\b(?:instead of|at the wrong|in the wrong|late|asleep|off sick|not (?:there|here|aware))\b/;
const UNAWARE = / (?:aware|informed|told|trained|sure)\b/;
const FAR_FROM = /\b(?:a law unto|asleep|careless|sloppy|rude|new to)\b/;

/** "must have sent" */
const supposed = ({ verb }: Clause): boolean => verb.perfect && /^(?:must|may|might)$/.test(verb.modal ?? '');

/** The clause says of its subject that they did wrong, or did not do what they should have. */
export function didWrong(c: Clause): boolean {
  const { verb, rest } = c;
  const { when, negative } = rolesOf(c);
  if (!stated(c) || verb.passive || when === 'will') return false;
  if (when === 'ought') return true;
  if (verb.lemma === 'be')
    return negative ? UNAWARE.test(rest) : FAR_FROM.test(rest) || (when === 'did' && ABSENT.test(rest));
  if (when !== 'did' && when !== 'done' && !supposed(c)) return false;
  if (negative) return DUTY.has(verb.lemma) || fails(verb.lemma) || HEEDS.has(verb.lemma);
  if (verb.lemma === 'leave') return badThing(c) || LEFT.test(rest);
  if (verb.lemma === 'let') return LET_DOWN.test(rest);
  if ((verb.lemma === 'give' || verb.lemma === 'sell') && GIVEN_AWAY.test(rest)) return true;
  return fails(verb.lemma) || badThing(c) || (SAYS.test(verb.lemma) && /\bsomething\b/.test(rest));
}
const SAYS = /^(?:promise|tell|say|quote|sell)$/;

/** What is done to a booking or a bill behind its owner's back; mending and serving are none of it. */
const MEDDLES = words(
  'change cancel move close delete remove alter overwrite switch give sell hand put file',
);
/** "Your seat was moved by our evening crew." */
export function meddled(c: Clause): boolean {
  const { agent, negative } = rolesOf(c);
  const { verb, subject } = c;
  if (agent !== 'colleague' || !verb.passive || verb.tense !== 'past' || negative || !stated(c)) return false;
  const theirs = /^(?:your|it|this|that|the)\b/i.test(subject.text);
  return theirs && (fails(verb.lemma) || MEDDLES.has(verb.lemma) || badThing(c)) && !GOOD.test(c.rest);
}
const GOOD = /\b(?:back|for you|as you|so you|now|free|upgrade)\b/;

/** One of our people, however they are called: "the lad on the till", "one of our apprentices", "whoever packed it". */
export function isInsider({ subject }: Pick<Clause, 'subject'>): boolean {
  const { kind, person, head, text } = subject;
  if (kind === 'you' || person !== 3 || / and (?:i|we)$/i.test(text)) return false;
  if (among(CREW, head) || WHOEVER.test(text)) return true;
  const one = ONE_OF.exec(text)?.groups?.who?.toLowerCase();
  if (one !== undefined) return among(CREW, one) || among(PERSON_OF_OURS, one);
  return /^(?:our|my)\b/i.test(text) && among(PERSON_OF_OURS, head);
}
/** "One of our temps": the head of the phrase is the "one". */
const ONE_OF = /^(?:one|some|two|three|a few|a couple) of (?:our|my|the) (?:[\w-]+ ){0,2}(?<who>[\w-]+)\b/i;
const WHOEVER =
  /^(?:whoever|(?:someone|somebody)(?: else| (?:in|on|at|from) )|the (?:person|guy|lady|one) )/i;

const OWNS = words(
  'belong own run operate manage maintain handle supply set decide control arrange look regulate make',
);
/** "The car park belongs to the council", "the units are supplied by a partner": the matter is put on somebody else. */
export function ofOutsiders(c: Clause): boolean {
  const { agent, when, negative } = rolesOf(c);
  const { verb, subject, rest } = c;
  if (negative || when !== 'is' || !stated(c) || !OWNS.has(verb.lemma)) return false;
  if (verb.lemma === 'belong') return subject.kind === 'thing' && isOutsider(rest);
  return (
    agent === 'outsider' &&
    /^(?:these|those|this|that|it|them|the|all)\b/i.test(verb.passive ? subject.text : (c.object?.text ?? ''))
  );
}
/** Whether a phrase names a firm or a force that is not ours. */
export const isOutsider = (phrase: string): boolean =>
  THIRD_PHRASE.test(phrase) || phrase.split(/[^\w&]+/).some((word) => word !== '' && among(THIRD, word));

/** "That'll have been the new lad": the failing is left to be understood. */
export const thatWas = ({ subject, verb, object }: Clause): boolean =>
  /^(?:that|this|it)$/.test(subject.head) &&
  verb.lemma === 'be' &&
  verb.modal === 'will' &&
  !verb.negative &&
  object !== null &&
  /^(?:the|our|one)\b/i.test(object.text) &&
  (among(CREW, object.head) || among(PERSON_OF_OURS, object.head));
