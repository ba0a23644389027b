import { type Reply, verbatim } from './reply';

/** A line of dashes, equals signs or stars; where a file has none, two empty lines. */
const DIVIDER = /^[ \t]*(?:-{3,}|={3,}|\*{3,})[ \t]*$\r?\n?/gm;
const GAP = /\n[ \t\r]*\n[ \t\r]*\n\s*/g;

/** The replies of a text file. */
export function plainReplies(source: string): Reply[] {
  const dividers = [...source.matchAll(DIVIDER)];
  const between = dividers.length > 0 ? dividers : [...source.matchAll(GAP)];
  const starts = [0, ...between.map((m) => m.index + m[0].length)];
  const ends = [...between.map((m) => m.index), source.length];
  return starts
    .map((start, i) => verbatim(source, start, ends[i] ?? source.length))
    .filter((piece) => piece.text.trim() !== '')
    .map((piece, i) => ({ name: `Reply ${i + 1}`, ...piece }));
}
