import type { Span } from '../types';

export const span = (start: number, end: number): Span => ({ start, end });

export const length = (s: Span): number => s.end - s.start;

/** Touching ends do not overlap: spans are half-open. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

export const sliceOf = (text: string, s: Span): string => text.slice(s.start, s.end);

/** Without the white space at its ends. An all-white span shrinks to its start. */
export function trim(text: string, s: Span): Span {
  let { start, end } = s;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return { start, end };
}

/** Sorted, and joined where they overlap or touch. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const s of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && s.start <= last.end) joined[joined.length - 1] = span(last.start, Math.max(last.end, s.end));
    else joined.push(s);
  }
  return joined;
}
