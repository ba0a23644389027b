import { among } from '../lexicon/classes';
import { COLLEAGUE, EMPTY, FEELING, PERSON_OF_OURS, THIRD, THIRD_PHRASE } from '../lexicon/nouns';
import { classOf, type VerbClass } from '../lexicon/verbs';
import { once } from '../remember';
import type { Clause, Subject } from './model';

/**
 * Who acts: we, a thing of ours, one of our people, the customer, another firm or force, somebody not named, a thing,
 * nobody. In a passive it is who stands behind the "by", else nobody.
 */
export type Agent = 'us' | 'ours' | 'colleague' | 'you' | 'outsider' | 'someone' | 'thing' | 'nobody';

/** Whether and when: "did" is the plain past, "done" the perfect; "if" stands for every condition, question and order. */
export type When = 'is' | 'did' | 'done' | 'doing' | 'will' | 'may' | 'should' | 'ought' | 'if';

export type ObjectClass = 'sum' | 'person' | 'empty' | 'feeling' | 'thing' | 'none';

/** What a clause says, whatever its words. */
export type Roles = {
  readonly agent: Agent;
  readonly deed: VerbClass;
  readonly when: When;
  readonly negative: boolean;
  readonly object: ObjectClass;
};

const SUM =
  /[£$€₹]\s?\d|\b\d[\d,.]*\s?(?:%|percent|per cent|quid|euros?|dollars?|pounds?|eur|usd|gbp|rs|k? ?miles|k? ?points)/i;
export const hasSum = (words: string): boolean => SUM.test(words);

const NAMED = /^(?:(?:Dr|Mr|Mrs|Ms)\.? )?\p{Lu}\p{Ll}+$/u;
const NO_NAME =
  /^(?:it|this|that|these|those|they|there|what|you|your|the|here|please|a|an|all|everything|nothing|one|both|some|most|many|such|payment|sorry|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const SOMEONE = /^(?:he|she|they|somebody|someone|who|whoever)$/;
const NO_ONE = /^(?:nobody|none|no one|no-one)\b/i;
const PERSON = /^(?:you|me|us|him|her|them|everyone|everybody|someone|somebody|anyone)$/;

/** Who somebody is, by the words for them. */
export function whoIs(text: string, head: string, kind: Subject['kind']): Agent {
  const low = text.toLowerCase();
  if (kind === 'you') return 'you';
  if (kind === 'us' && among(PERSON_OF_OURS, head)) return 'colleague';
  if (among(THIRD, head) || THIRD_PHRASE.test(low)) return 'outsider';
  if (kind === 'us') return /^(?:i|we)$/.test(head) ? 'us' : among(COLLEAGUE, head) ? 'colleague' : 'ours';
  if (/\bof (?:us|ours|our \w+|my \w+)$/.test(low)) return NO_ONE.test(low) ? 'us' : 'colleague';
  if (among(COLLEAGUE, head)) return 'colleague';
  if (NAMED.test(text.trim()) && !NO_NAME.test(text.trim())) return 'colleague';
  if (SOMEONE.test(head)) return 'someone';
  return text === '' || head === 'there' || NO_ONE.test(low) ? 'nobody' : 'thing';
}

const lastWord = (text: string): string => text.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';

/** "Forgot to attach it", "left your bag": who leaves the subject out speaks of themselves; "unused days" is a thing. */
const GOES_ON = /^(?: (?:to|the|your|you|it|them|an?|my|our|this|that|up|off|out)\b)/;
const elided = ({ subject, verb, mood, rest, opener }: Clause): boolean =>
  subject.text === '' &&
  opener === null &&
  mood === 'statement' &&
  verb.tense === 'past' &&
  !verb.passive &&
  GOES_ON.test(verb.to === null ? rest : ' to');

function agentOf(c: Clause): Agent {
  const { subject, verb } = c;
  if (elided(c)) return 'us';
  if (!verb.passive) return whoIs(subject.text, subject.head, subject.kind);
  if (!verb.agent) return 'nobody';
  const us = /^(?:us|me|our|my)\b/i.test(verb.agent);
  return whoIs(
    verb.agent,
    /^(?:us|me)$/i.test(verb.agent) ? 'we' : lastWord(verb.agent),
    us ? 'us' : 'thing',
  );
}

/** "Ought to have …". */
export const missedOut = ({ perfect, to }: Clause['verb']): boolean => perfect || to === 'have';

const CONDITIONS = new Set(['if', 'whether', 'unless', 'once', 'should', 'until', 'till', 'whenever']);

function whenOf({ mood, opener, verb }: Clause): When {
  if (mood !== 'statement' || CONDITIONS.has(opener ?? '')) return 'if';
  const modal = verb.modal ?? '';
  // "He ought to be with you by noon" lies ahead, "he ought to have rung" behind.
  if (verb.lemma === 'ought' || modal === 'ought') return missedOut(verb) ? 'ought' : 'should';
  if (/^(?:should|could|might|must)$/.test(modal) && verb.perfect) return 'ought';
  if (modal === 'should' || modal === 'must') return 'should';
  if (verb.tense === 'future') return 'will';
  if (modal !== '') return 'may';
  if (verb.progressive) return verb.tense === 'past' ? 'did' : 'doing';
  if (verb.perfect) return 'done';
  return verb.tense === 'past' ? 'did' : 'is';
}

function objectOf({ object, rest }: Clause): ObjectClass {
  if (hasSum(rest)) return 'sum';
  if (!object) return 'none';
  if (PERSON.test(object.head)) return 'person';
  if (among(EMPTY, object.head)) return 'empty';
  return among(FEELING, object.head) ? 'feeling' : 'thing';
}

/** The roles of a clause; read once. */
export const rolesOf = once(
  (c: Clause): Roles => ({
    agent: agentOf(c),
    deed: classOf(c.verb.lemma),
    when: whenOf(c),
    negative: c.verb.negative || c.subject.negative,
    object: objectOf(c),
  }),
);

/** We, one of our people, or what is ours. */
export const isOurs = (agent: Agent): boolean => agent === 'us' || agent === 'ours' || agent === 'colleague';
