import { has } from './scan';

declare const OF_EACH: unique symbol;
/** A pattern that rules of the whole draft ask of every sentence. */
export type Asked = RegExp & { readonly [OF_EACH]: true };

const asked: Asked[] = [];

/** Makes the pattern one that each new sentence answers, so that nobody has to go through all of them to find it. */
export function ofEach(pattern: RegExp): Asked {
  asked.push(pattern as Asked);
  return pattern as Asked;
}

export const shownBy = (low: string): readonly Asked[] => asked.filter((pattern) => has(low, pattern));
