import type { Span } from '../types';

const WORD = /[\p{L}\p{N}_]/u;

const isWord = (text: string, at: number): boolean => WORD.test(text.charAt(at));

/** Compared piece by piece, as the engine compares strings far faster than a loop their characters. */
const PIECE = 1024;

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n + PIECE <= most && a.slice(n, n + PIECE) === b.slice(n, n + PIECE)) n += PIECE;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

function commonSuffix(a: string, b: string, most: number): number {
  let n = 0;
  const ending = (text: string) => text.slice(text.length - n - PIECE, text.length - n);
  while (n + PIECE <= most && ending(a) === ending(b)) n += PIECE;
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}

/** Whether the span still begins and ends where a word does, if it did so before. */
function keepsEdges(before: string, was: Span, after: string, now: Span): boolean {
  const glued = (text: string, at: number) => at > 0 && isWord(text, at - 1) && isWord(text, at);
  return (
    glued(before, was.start) === glued(after, now.start) && glued(before, was.end) === glued(after, now.end)
  );
}

/** Where a span stands after an edit, or null if the edit touched it. */
export type Remapping = (span: Span) => Span | null;

/**
 * How spans of `before` come to stand in `after`. The texts are compared once, for all spans. One edit is assumed:
 * whatever lies between the common prefix and the common suffix. Where the edit could have been made in several places
 * ("aa" to "aaa"), any place that spares the span will do.
 */
export function remapping(before: string, after: string): Remapping {
  const by = after.length - before.length;
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, Math.min(before.length, after.length));
  return (span) => {
    if (span.end <= prefix && keepsEdges(before, span, after, span)) return span;
    const moved = { start: span.start + by, end: span.end + by };
    const spared = span.start >= before.length - suffix && moved.start >= 0;
    return spared && keepsEdges(before, span, after, moved) ? moved : null;
  };
}

/** The one edit between two texts: which span of `before` gave way, and to what. */
export function editBetween(before: string, after: string): Span & { readonly inserted: string } {
  const start = commonPrefix(before, after);
  const same = commonSuffix(before, after, Math.min(before.length, after.length) - start);
  return { start, end: before.length - same, inserted: after.slice(start, after.length - same) };
}

/** As `remapping`, for a single span. */
export const remap = (before: string, after: string, span: Span): Span | null =>
  remapping(before, after)(span);
