import { Parser } from 'htmlparser2';
import { PLAIN } from './dialect';
import { linesOf } from './lines';
import type { Cell, Row, Table } from './table';

const MD_ROW = /^[ \t]*\|(.*)\|[ \t]*$/;
const MD_RULE = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const MD_CELL = /((?:\\\||[^|])*)\|/g;

/** The one table of a Markdown file that has nothing else but titles above it; null where there is none. */
export function markdownTable(source: string): Table | null {
  const rows: Row[] = [];
  let line = 0;
  let rules = 0;
  for (const { 0: written, index } of source.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    line++;
    const text = written.trimEnd();
    if (MD_RULE.test(text)) rules++;
    else if (MD_ROW.test(text)) rows.push({ line, cells: markdownCells(text, index) });
    else if (text.trim() !== '' && rows.length > 0) return null;
  }
  return rules === 1 && rows.length > 1
    ? { rows, dialect: PLAIN, codec: 'mdcell', faults: [], open: false }
    : null;
}

function markdownCells(line: string, start: number): Cell[] {
  const inside = line.indexOf('|') + 1;
  return [...line.slice(inside).matchAll(MD_CELL)].map(({ index, 1: cell = '' }) => {
    const text = cell.trim();
    const at = start + inside + index + cell.length - cell.trimStart().length;
    return { text: text.replaceAll('\\|', '|'), start: at, end: at + text.length, quoted: false };
  });
}

/** The one table of an HTML file, whose cells hold markup; null where there is none, or one within another. */
export function htmlTable(source: string): Table | null {
  const placeOf = linesOf(source);
  const rows: { line: number; cells: Cell[] }[] = [];
  let tables = 0;
  let open = -1;
  const parser = new Parser({
    onopentag(name) {
      if (name === 'table') tables++;
      if (name === 'tr') rows.push({ line: placeOf(parser.startIndex).line, cells: [] });
      if (name === 'td' || name === 'th') open = parser.endIndex + 1;
    },
    onclosetag(name) {
      if ((name !== 'td' && name !== 'th') || open < 0) return;
      const text = source.slice(open, parser.startIndex);
      rows.at(-1)?.cells.push({ text, start: open, end: parser.startIndex, quoted: false });
      open = -1;
    },
  });
  parser.end(source);
  return tables === 1 && rows.length > 1
    ? { rows, dialect: PLAIN, codec: 'plain', faults: [], open: false }
    : null;
}
