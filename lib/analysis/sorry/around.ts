import { has } from '../scan';

/** What stands around a head: `left` to the start of the sentence, `right` to the break behind it. */
export type Around = {
  readonly head: string;
  readonly left: string;
  readonly right: string;
  /** From that break on. */
  readonly after: string;
};

export const one = (words: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => has(words, pattern));
