import type { CodecId } from './codec';
import { delimiterOf } from './delimiter';
import type { Fault } from './fault';
import { linesOf } from './lines';

/** A cell, its quotes included in its place. */
export type Cell = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
};
export type Row = { readonly cells: readonly Cell[]; readonly line: number };
export type Table = {
  readonly rows: readonly Row[];
  /** '' where a line is one cell. */
  readonly delimiter: string;
  /** How all its cells are written, where it is no CSV. */
  readonly codec?: CodecId;
  /** Lines that are no rows. The rest was read. */
  readonly faults: readonly Fault[];
  /** The last row ends with the file, not with a line. */
  readonly open: boolean;
};

const SAMPLE_ROWS = 12;
const SAMPLE = 20_000;

/** The rows of a CSV text, as spreadsheets write and read them. */
export function readTable(text: string): Table {
  const said = /^sep=(.)(?:\r\n?|\n)/i.exec(text);
  const start = said?.[0].length ?? 0;
  const delimiter =
    said?.[1] ?? delimiterOf((one) => rowsOf(text.slice(start, start + SAMPLE), 0, one, SAMPLE_ROWS).rows);
  return { ...rowsOf(text, start, delimiter, Number.POSITIVE_INFINITY), delimiter };
}

function rowsOf(text: string, start: number, delimiter: string, most: number): Omit<Table, 'delimiter'> {
  const placeOf = linesOf(text);
  const rows: Row[] = [];
  const faults: Fault[] = [];
  let cells: Cell[] = [];
  let rowStart = start;
  let at = start;
  let open = false;
  const known: Unclosed = { from: 0, to: 0 };
  while (at < text.length && rows.length < most) {
    const cell = cellAt(text, at, delimiter, known);
    if (cell === null) {
      faults.push({ code: 'quote', place: placeOf(at), what: '' });
      cells = [];
      at = lineEnd(text, at);
      rowStart = at;
      continue;
    }
    cells.push(cell);
    at = cell.quoted ? behindSpaces(text, cell.end, delimiter) : cell.end;
    if (text[at] === delimiter && at + 1 < text.length) {
      at++;
      continue;
    }
    if (text[at] === delimiter) cells.push({ text: '', start: ++at, end: at, quoted: false });
    open = at >= text.length;
    at = lineEnd(text, at);
    if (cells.length > 1 || cells[0]?.text !== '' || cells[0].quoted)
      rows.push({ cells, line: placeOf(rowStart).line });
    cells = [];
    rowStart = at;
  }
  return { rows, faults, open };
}

/** A stretch in which no quote closes: each line of it would be read to its end otherwise. */
type Unclosed = { from: number; to: number };

/** Some tools put a space between a delimiter and a quote. */
function cellAt(text: string, start: number, delimiter: string, known: Unclosed): Cell | null {
  const open = behindSpaces(text, start, delimiter);
  if (text[open] !== '"') return bare(text, start, delimiter);
  const cell = quoted(text, open, delimiter, known);
  const isWhole =
    cell &&
    !text
      .slice(open + 1, cell.end - 1)
      .replaceAll('""', '')
      .includes('"');
  return open === start || isWhole ? cell : bare(text, start, delimiter);
}

function behindSpaces(text: string, start: number, delimiter: string): number {
  let at = start;
  while (text[at] === ' ' && delimiter !== ' ') at++;
  return at;
}

function bare(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(start, end), start, end, quoted: false };
}

/**
 * A quote closes before a delimiter or a line's end; any other stands for itself, as some tools leave them. Null
 * where it is never closed: also where a later line opens a cell with a quote, which then has swallowed a row.
 */
function quoted(text: string, start: number, delimiter: string, known: Unclosed): Cell | null {
  if (start >= known.from && start < known.to) return null;
  let words = '';
  let strays = 0;
  let from = start + 1;
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', from)) {
    words += text.slice(from, at);
    const next = text[at + 1];
    const place = behindSpaces(text, at + 1, delimiter);
    const behind = text[place];
    // “Press "Go", Bo”: the second of two strays, where a sentence goes on.
    const isSecond = strays % 2 === 1 && behind === delimiter && text[place + 1] === ' ';
    if (!isSecond && (behind === undefined || behind === delimiter || behind === '\n' || behind === '\r'))
      return { text: words, start, end: at + 1, quoted: true };
    if (text[at - 1] === delimiter && next !== '"' && /[\r\n]/.test(words)) {
      Object.assign(known, { from: start, to: at });
      return null;
    }
    words += '"';
    if (next !== '"') strays++;
    from = at + (next === '"' ? 2 : 1);
  }
  Object.assign(known, { from: start, to: text.length });
  return null;
}

/** Behind the next line end. */
function lineEnd(text: string, at: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = at;
  return end.exec(text) ? end.lastIndex : text.length;
}
