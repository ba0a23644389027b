import { span } from '../text';
import type { Span } from '../types';

/** Where a pattern matches: its group `hit` if it has one, else all of it. */
export function scan(low: string, patterns: readonly RegExp[]): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    if (low.search(pattern) < 0) continue;
    for (const found of low.matchAll(pattern)) {
      const [start, end] = found.indices?.groups?.hit ?? found.indices?.[0] ?? [0, 0];
      if (end > start) spans.push(span(start, wordEnd(low, end)));
    }
  }
  return spans;
}

const LETTERS = /[\p{L}\p{N}]*/uy;
const HALVES = /^[\ud800-\udbff][\udc00-\udfff]$/;
const LETTER_LAST = /[\p{L}\p{N}]$/u;

/** A pattern that takes so many characters may end within a word, or within an emoji; a mark does not. */
function wordEnd(low: string, end: number): number {
  if (HALVES.test(low.slice(end - 1, end + 1))) return end - 1;
  if (!LETTER_LAST.test(low.slice(end - 2, end))) return end;
  LETTERS.lastIndex = end;
  return end + (LETTERS.exec(low)?.[0].length ?? 0);
}

/** What comes next, and at most how many characters behind what was before it, in the same sentence. */
export type Step = readonly [within: number, pattern: RegExp];

/** From where `first` matches to where the last of the steps does. Nothing is looked for before what precedes it is there. */
export function inOrder(low: string, first: RegExp, steps: readonly Step[]): Span[] {
  const endOf = (from: number, [step, ...rest]: readonly Step[]): number => {
    if (!step) return from;
    const [within, pattern] = step;
    for (const next of scan(low, [pattern])) {
      if (next.start < from || next.start > from + within || STOP.test(low.slice(from, next.start))) continue;
      const end = endOf(next.end, rest);
      if (end > 0) return end;
    }
    return 0;
  };
  return scan(low, [first]).flatMap(({ start, end }) => {
    const last = endOf(end, steps);
    return last > 0 ? [span(start, last)] : [];
  });
}

const STOP = /[.!?]/;

export const has = (low: string, pattern: RegExp): boolean => low.search(pattern) >= 0;
