import type { Span } from '../types';
import { union } from './span';

const blank = (words: string): string =>
  words
    .split('\n')
    .map(({ length }) => ' '.repeat(length))
    .join('\n');

/**
 * Blanks the spans out with spaces. The length stays the same, so every offset found in the
 * masked text is true in the real one; line breaks stay, because sentences end at them.
 */
export function mask(text: string, spans: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of union(spans)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    masked += text.slice(at, from) + blank(text.slice(from, to));
    at = to;
  }
  return masked + text.slice(at);
}
