import type { ApologyRecord } from '../types';
import { BadRecord, checkedRecord, distinct, NAMES } from './check';
import { pieces } from './parts';

const LISTS: readonly string[] = ['parts', 'amends', 'promises'];
/** A spreadsheet computes what begins so: an apostrophe before it makes it a text there. */
const COMPUTED = /^[=+\-@\t\r']/;
const END = '\r\n';
const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;

/** A table as spreadsheets read it. Nothing is an empty cell, an empty text a quoted one. */
export const toCsv = (records: readonly ApologyRecord[]): string => [...csvParts(records)].join('');

/** The table in parts: its head, then some rows at a time. */
export function* csvParts(records: readonly ApologyRecord[]): Generator<string> {
  yield NAMES.join(',') + END;
  for (const piece of pieces(records))
    yield piece.map((record) => NAMES.map((name) => cellOf(record[name])).join(',') + END).join('');
}

/** Throws `BadRecord` where the table is not wholly what `toCsv` writes; columns may stand in any order. */
export function fromCsv(text: string): readonly ApologyRecord[] {
  const [head = [], ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  const missing = NAMES.filter((name) => !head.includes(name));
  if (missing.length > 0) throw new BadRecord(`Row 1: there is no column “${missing[0]}”.`);
  return distinct(
    rows.map((row, index) => {
      // A file that broke off on its way would take the rest of its last record from us.
      if (row.length !== head.length)
        throw new BadRecord(`Row ${index + 2}: it has ${row.length} cells, and the head has ${head.length}.`);
      const values = head.map((name, at) => [name, readCell(name ?? '', row[at] ?? null)]);
      return checkedRecord(Object.fromEntries(values), `Row ${index + 2}`);
    }),
  );
}

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

/** Cells as they are written; null for one without anything in it. */
function rowsOf(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  const cell = new RegExp(CELL);
  while (cell.lastIndex < text.length || row.length > 0) {
    const match = cell.exec(text);
    if (!match) throw new BadRecord(`Row ${rows.length + 1}: a quotation mark is not closed or not doubled.`);
    const [, written = '', end] = match;
    row.push(
      written === '' ? null : written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written,
    );
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
