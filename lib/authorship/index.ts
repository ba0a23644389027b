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
