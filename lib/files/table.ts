import { behindSpaces, type Cell, cellAt, type Unclosed } from './cell';
import type { CodecId } from './codec';
import { type Dialect, dialectOf } from './dialect';
import type { Fault } from './fault';
import { linesOf } from './lines';

export type { Cell } from './cell';
export type Row = { readonly cells: readonly Cell[]; readonly line: number };
export type Table = {
  readonly rows: readonly Row[];
  readonly dialect: Dialect;
  /** How all its cells are written, where it is no CSV. */
  readonly codec?: CodecId;
  /** Lines that are no rows. The rest was read. */
  readonly faults: readonly Fault[];
  /** The last row ends with the file, not with a line. */
  readonly open: boolean;
};

const SAMPLE_ROWS = 12;
const SAMPLE = 20_000;
/** What a file says of its delimiter, which spreadsheets write into their first line. */
const SAID = /^(?:sep=(.)|"sep=(.)")(?:\r\n?|\n)/i;

/** The rows of a CSV text, as spreadsheets and databases write and read them. */
export function readTable(text: string): Table {
  const said = SAID.exec(text);
  const start = said?.[0].length ?? 0;
  const sample = text.slice(start, start + SAMPLE);
  const dialect = dialectOf(sample, said?.[1] ?? said?.[2], (one) => {
    const { rows, faults } = rowsOf(sample, 0, one, SAMPLE_ROWS);
    return { rows, isWhole: faults.length === 0 };
  });
  return { ...rowsOf(text, start, dialect, Number.POSITIVE_INFINITY), dialect };
}

function rowsOf(text: string, start: number, dialect: Dialect, most: number): Omit<Table, 'dialect'> {
  const { delimiter } = dialect;
  const placeOf = linesOf(text);
  const rows: Row[] = [];
  const faults: Fault[] = [];
  let cells: Cell[] = [];
  let rowStart = start;
  let at = start;
  let open = false;
  const known: Unclosed = { from: 0, to: 0 };
  while (at < text.length && rows.length < most) {
    const cell = cellAt(text, at, dialect, known);
    if (cell === null) {
      faults.push({ code: 'quote', place: placeOf(at), what: '' });
      cells = [];
      at = lineEnd(text, at);
      rowStart = at;
      continue;
    }
    cells.push(cell);
    at = cell.quoted ? behindSpaces(text, cell.end, dialect) : cell.end;
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

/** Behind the next line end. */
function lineEnd(text: string, at: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = at;
  return end.exec(text) ? end.lastIndex : text.length;
}
