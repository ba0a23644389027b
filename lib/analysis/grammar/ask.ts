import type { Clause } from './model';

const UNREAL: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'once',
  'until',
  'or',
  'why',
  'how',
  'where',
]);

/** Said as a fact: no question, no command, no condition. */
export const stated = (c: Clause): boolean => c.mood === 'statement' && !UNREAL.has(c.opener ?? '');

/** Of the past, without a "would have". */
export const past = (c: Clause): boolean => c.verb.tense === 'past' && c.verb.modal === null;

/** "should have read": what somebody ought to have done. */
export const oughtTo = (c: Clause): boolean =>
  c.verb.perfect && /^(?:should|could|ought|might)$/.test(c.verb.modal ?? '');

/** Whether the noun or a word of the phrase stands in a class of lemmas. */
export const among = (kind: ReadonlySet<string>, head: string): boolean =>
  kind.has(head) || kind.has(head.replace(/s$/, ''));
