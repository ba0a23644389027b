/** A text whose every character knows where it came from; `at` has one more, for the end. */
export type Sourced = { readonly text: string; readonly at: readonly number[] };

/** Reads by pieces of the source, each of which stands for some words; what the first group holds, for none. */
export function byPieces(written: string, pattern: RegExp, meaning = (piece: string) => piece): Sourced {
  const at: number[] = [];
  let text = '';
  for (const { 0: piece, 1: sign, index } of written.matchAll(pattern)) {
    if (sign !== undefined) continue;
    const words = meaning(piece);
    text += words;
    for (let i = 0; i < words.length; i++) at.push(index);
  }
  at.push(written.length);
  return { text, at };
}

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string): { start: number; end: number; insert: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let rest = 0;
  const most = Math.min(before.length, after.length) - start;
  while (rest < most && before[before.length - 1 - rest] === after[after.length - 1 - rest]) rest++;
  return { start, end: before.length - rest, insert: after.slice(start, after.length - rest) };
}

/** The first line end of a text; null where it has none. */
export const lineEndOf = (text: string): string | null => /\r\n?|\n/.exec(text)?.[0] ?? null;

/** The words with their line ends written so. */
export const withLineEnds = (words: string, end: string): string => words.replace(/\r\n?|\n/g, end);
