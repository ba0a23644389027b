import type { Row } from './table';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Of the delimiters the one that parts most rows into as many cells as the first; where none does, a line is a cell. */
export function delimiterOf(read: (delimiter: string) => readonly Row[]): string {
  const sampled = DELIMITERS.map((delimiter) => [delimiter, read(delimiter)] as const);
  const fromFirst = best(sampled, (rows) => scoreOf(rows));
  if (fromFirst !== null) return fromFirst;
  // A title above the table is one cell, whatever parts the rows below it, which are all as long as their first.
  return (
    best(sampled, ([, ...rows]) =>
      rows.length > 1 && isHead(rows[0]) && isEven(rows) ? scoreOf(rows) : 0,
    ) ?? ''
  );
}

type Sampled = readonly (readonly [delimiter: string, rows: readonly Row[]])[];

function best(sampled: Sampled, score: (rows: readonly Row[]) => number): string | null {
  const scored = sampled.map(([delimiter, rows]) => ({ delimiter, score: score(rows) }));
  const found = scored.reduce((before, one) => (one.score > before.score ? one : before));
  return found.score > 0 ? found.delimiter : null;
}

function scoreOf(rows: readonly Row[]): number {
  const width = rows[0]?.cells.length ?? 0;
  const alike = rows.filter(({ cells }) => cells.length === width).length / Math.max(rows.length, 1);
  return width > 1 ? alike * 10 + Math.min(width, 9) / 10 : 0;
}

const isEven = (rows: readonly Row[]) => rows.every(({ cells }) => cells.length === rows[0]?.cells.length);
/** Names of columns are short, and no sentences. */
const isHead = (row: Row | undefined) => row?.cells.every(({ text }) => /^[^.!?]{1,40}$/.test(text)) ?? false;
