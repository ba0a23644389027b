import type { OwnLetter } from '../../types';
import { ownFromText } from '../own';
import { mapPlaceholders } from './placeholders';

const NAME = /^(?:name|title|shortcut)$/i;
const BODY = /^(?:body|text|content|snippet|comment|template)$/i;

/** Letters from a table with a column for the name and one for the body. Throws what is wrong, and in which row. */
export function lettersFromCsv(csv: string, newId: () => string, now: Date): OwnLetter[] {
  const [head, ...rows] = rowsOf(csv);
  const name = head?.findIndex((cell) => NAME.test(cell.trim())) ?? -1;
  const body = head?.findIndex((cell) => BODY.test(cell.trim())) ?? -1;
  if (name < 0 || body < 0) throw new Error('Row 1: no columns called “name” and “body”.');
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row, index) => {
      const title = row[name]?.trim();
      const text = row[body]?.trim();
      if (!title) throw new Error(`Row ${index + 2}: the name is empty.`);
      if (!text) throw new Error(`Row ${index + 2}: the body is empty.`);
      return ownFromText(title, mapPlaceholders(text), { id: newId(), now });
    });
}

/** Comma or semicolon, quotes doubled inside quotes (RFC 4180). Throws where a quote is never closed. */
function rowsOf(csv: string): string[][] {
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const comma = /^[^\n]*;/.test(text) && !/^[^\n]*,/.test(text) ? ';' : ',';
  const rows: string[][] = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${comma}\\n][^${comma}\\n]*|)(${comma}|\\n|$)`, 'y');
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match)
      throw new Error(`Row ${rows.length}: a quotation mark is not closed or stands in the middle.`);
    const [, written = '', end] = match;
    rows.at(-1)?.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === '\n') rows.push([]);
    if (cell.lastIndex === at) break;
  }
  return rows;
}
