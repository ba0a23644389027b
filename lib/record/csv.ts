import { FileFault } from '../files/fault';
import { type Cell, readTable } from '../files/table';
import type { ApologyRecord } from '../types';
import { checkedRecord, distinct, NAMES } from './check';
import { pieces } from './parts';

const LISTS: readonly string[] = ['parts', 'amends', 'promises'];
/** A spreadsheet computes what begins so: an apostrophe before it makes it a text there. */
const COMPUTED = /^[=+\-@\t\r']/;
const END = '\r\n';

/** A table as spreadsheets read it. Nothing is an empty cell, an empty text a quoted one. */
export const toCsv = (records: readonly ApologyRecord[]): string => [...csvParts(records)].join('');

/** The table in parts: its head, then some rows at a time. */
export function* csvParts(records: readonly ApologyRecord[]): Generator<string> {
  yield NAMES.join(',') + END;
  for (const piece of pieces(records))
    yield piece.map((record) => NAMES.map((name) => cellOf(record[name])).join(',') + END).join('');
}

/**
 * Throws a `FileFault` where the table is not wholly what `toCsv` writes; a spreadsheet may have saved it again, with
 * another delimiter and its columns in another order.
 */
export function fromCsv(text: string): readonly ApologyRecord[] {
  const { rows: all, faults } = readTable(text);
  const [fault] = faults;
  if (fault) throw new FileFault(fault.code, fault.place);
  const [first, ...rows] = all;
  const head = first?.cells.map((cell) => cell.text.trim()) ?? [];
  const missing = NAMES.find((name) => !head.includes(name));
  if (missing) throw new FileFault('column', { line: 1, column: 1 }, missing);
  return distinct(
    rows.map(({ cells, line }) => {
      // A file that broke off on its way would take the rest of its last record from us.
      if (cells.length !== head.length)
        throw new FileFault(cells.length < head.length ? 'shortRow' : 'longRow', { line, column: 1 });
      const values = head.map((name, at) => [name, readCell(name, writtenIn(cells[at]))]);
      return checkedRecord(Object.fromEntries(values), line);
    }),
  );
}

/** Nothing is an empty cell, an empty text a quoted one. */
const writtenIn = (cell: Cell | undefined): string | null =>
  cell && (cell.quoted || cell.text !== '') ? cell.text : null;

function cellOf(value: ApologyRecord[keyof ApologyRecord]): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? value : value.map(listed).join('; ');
  const safe = COMPUTED.test(text) ? `'${text}` : text;
  return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Null is an empty cell; fields that cannot be nothing read it as empty. */
function readCell(name: string, cell: string | null): unknown {
  if (LISTS.includes(name)) return listOf(cell ?? '');
  if (cell === null) return name === 'label' || name === 'subject' || name === 'cause' ? null : '';
  return textOf(cell);
}

const textOf = (cell: string) => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);

/** In a list a semicolon and a space part the members; a backslash says that they do not. */
const listed = (member: string) => member.replace(/[\\;]/g, '\\$&');

function listOf(cell: string): string[] {
  const members = textOf(cell).match(/(?:\\[\s\S]|[^\\;])+/g) ?? [];
  return members.map((member, index) => member.slice(index === 0 ? 0 : 1).replace(/\\([\s\S])/g, '$1'));
}
