import { mask, union } from '../text';
import type { Authorship, Marks, Span } from '../types';
import { type Line, linesIn, outsideOf } from './lines';
import { quotesIn } from './quotes';
import { signaturesIn, signOffIn } from './signature';

/** What in a text is not its writer's, by the text and by the page's marks together. */
export function authorshipOf(text: string, marks: Marks = {}): Authorship {
  const lines = linesIn(text);
  const quoted = quotesIn(text, lines, marks);
  const taken = union([...quoted, ...(marks.others ?? [])]);
  const endOf = (line: Line) => taken.find(({ start }) => start > line.start)?.start ?? text.length;
  return { quoted, others: union([...taken, ...signaturesIn(outsideOf(taken, lines), endOf)]) };
}

/** The writer's sign-off with what stands below it, no prose though it is theirs; null where the draft has none. */
export function signOffOf(text: string, others: readonly Span[]): Span | null {
  return signOffIn(linesIn(mask(text, others)));
}

/** What the writer wrote, in pieces without the space around them: between quotes there may be several. */
export function writersIn(text: string, others: readonly Span[]): Span[] {
  const edges = union(others);
  const starts = [0, ...edges.map(({ end }) => end)];
  const ends = [...edges.map(({ start }) => start), text.length];
  return starts.flatMap((from, index) => {
    const words = text.slice(from, Math.max(from, ends[index] ?? from));
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/**
 * Where the writer's words end: of several pieces, the longest. Where there are none, the empty line that they would
 * stand on: above the quote, else below it. Null where there is none.
 */
export function writersEnd(text: string, others: readonly Span[]): number | null {
  const [longest] = longestFirst(writersIn(text, others));
  if (longest) return longest.end;
  const edges = union(others);
  const [first] = edges;
  if (!first || first.start > 0) return 0;
  for (const [index, { end }] of edges.entries()) {
    const next = edges[index + 1]?.start;
    const lines = text.slice(end, next).split('\n').length;
    if (lines > (next === undefined ? 1 : 2)) return end + 1;
  }
  return null;
}

export const longestFirst = (spans: readonly Span[]): Span[] =>
  [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
