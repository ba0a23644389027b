import type { Span } from '../../lib/types';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const wordsAt = (text: string, { start, end }: Span): number[] =>
  [...text.slice(start, end).matchAll(WORD)].map(({ index }) => start + index);

/** The share of the words of the shorter of two spans that both hold. */
export function overlap(text: string, a: Span, b: Span): number {
  const own = new Set(wordsAt(text, a));
  const others = wordsAt(text, b);
  return others.filter((at) => own.has(at)).length / Math.max(1, Math.min(own.size, others.length));
}
