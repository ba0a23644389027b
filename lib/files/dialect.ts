import type { InCells } from './codec';
import type { Row } from './table';

/** How a table is written. */
export type Dialect = {
  /** '' where a line is one cell. */
  readonly delimiter: string;
  /** What a cell stands in that holds a delimiter or a line's end. */
  readonly quote: '"' | "'";
  /** Databases write a quote within a cell as `\"`; spreadsheets as `""`. */
  readonly slash: boolean;
};

export const PLAIN: Dialect = { delimiter: ',', quote: '"', slash: false };
const DELIMITERS = [',', ';', '\t', '|', '^', '~'] as const;

/** How the words of a quoted cell are written. */
export const codecOf = ({ quote, slash }: Dialect): InCells =>
  slash ? (quote === '"' ? 'csvSlash' : 'csv1Slash') : quote === '"' ? 'csv' : 'csv1';

type Sampled = { readonly rows: readonly Row[]; readonly isWhole: boolean };
type Read = (dialect: Dialect) => Sampled;

/** What the first rows of a text are written in; `said`: the delimiter that the file names. */
export function dialectOf(sample: string, said: string | undefined, read: Read): Dialect {
  const slash = /\\"[^",;\t|^~\r\n]/.test(sample);
  const double: Dialect = { ...PLAIN, slash };
  const delimiter = said ?? delimiterOf((one) => read({ ...double, delimiter: one }).rows);
  const found = { ...double, delimiter };
  return singleQuoted(sample, said, read) ?? found;
}

/** Where a cell may begin with an apostrophe, and with a quote. */
const OPENS = /(?:^|[,;\t|^~\r\n])[ ]*'/;
const OPENS_DOUBLE = /(?:^|[,;\t|^~\r\n])[ ]*"/;

/** Apostrophes quote where they part the rows without a rest, and no other sign quotes a cell. */
function singleQuoted(sample: string, said: string | undefined, read: Read): Dialect | null {
  if (!OPENS.test(sample) || OPENS_DOUBLE.test(sample)) return null;
  const single: Dialect = { ...PLAIN, quote: "'", slash: /\\'[^',;\t|^~\r\n]/.test(sample) };
  const delimiter = said ?? delimiterOf((one) => read({ ...single, delimiter: one }).rows);
  const { rows, isWhole } = read({ ...single, delimiter });
  const [first, ...rest] = rows;
  const are = rest.every(({ cells }) => cells.some(({ quoted }) => quoted));
  return isWhole && are && first && rest.length > 0 && isEven(rows) ? { ...single, delimiter } : null;
}

/** Of the delimiters the one that parts most rows into as many cells as the first; where none does, a line is a cell. */
function delimiterOf(read: (delimiter: string) => readonly Row[]): string {
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

type Parted = readonly (readonly [delimiter: string, rows: readonly Row[]])[];

function best(sampled: Parted, score: (rows: readonly Row[]) => number): string | null {
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
