import { span } from '../text';
import type { Span } from '../types';

/** Where a pattern matches: its group `hit` if it has one, else all of it. */
export function scan(low: string, patterns: readonly RegExp[]): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    if (low.search(pattern) < 0) continue;
    for (const found of low.matchAll(pattern)) {
      const [start, end] = found.indices?.groups?.hit ?? found.indices?.[0] ?? [0, 0];
      if (end > start) spans.push(span(start, end));
    }
  }
  return spans;
}

export const has = (low: string, pattern: RegExp): boolean => low.search(pattern) >= 0;
