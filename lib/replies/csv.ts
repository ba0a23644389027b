import { BadInput, isBody, isName, placeOf, type Reply, type Sourced, verbatim } from './reply';

const SEPARATORS = [',', ';', '\t'] as const;

/** The replies of a CSV file: RFC 4180, with commas, semicolons or tabs, quotes doubled inside quotes. */
export function csvReplies(source: string): Reply[] {
  const [head, ...rows] = cells(source, separatorOf(source));
  if (!head) return [];
  const fields = head.map((cell) => cell.text.trim());
  // A first row with a sentence in it is a reply, not the names of the columns.
  const headless = fields.some((field) => isBody('', field) && /[.!?]/.test(field));
  const columns = headless ? fields.map(() => '') : fields;
  return (headless ? [head, ...rows] : rows).flatMap((row, i) => {
    const name = row.find((_, column) => isName(columns[column] ?? ''))?.text.trim();
    return row
      .filter((cell, column) => isBody(columns[column] ?? '', cell.text))
      .map((cell) => ({ name: name || `Row ${i + 1}`, ...cell }));
  });
}

function separatorOf(source: string): string {
  const line = source.slice(0, source.search(/\r?\n|$/)).replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string) => line.split(separator).length;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function cells(source: string, separator: string): Sourced[][] {
  const rows: Sourced[][] = [];
  let row: Sourced[] = [];
  let at = source.startsWith('\ufeff') ? 1 : 0;
  while (at < source.length) {
    const { cell, end } = source[at] === '"' ? quoted(source, at) : bare(source, at, separator);
    row.push(cell);
    at = end;
    if (source[at] === separator) {
      at++;
      continue;
    }
    at += /^\r?\n|^\r/.exec(source.slice(at, at + 2))?.[0].length ?? 0;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function bare(source: string, start: number, separator: string): { cell: Sourced; end: number } {
  let end = start;
  while (end < source.length && source[end] !== separator && !/[\r\n]/.test(source.charAt(end))) end++;
  return { cell: verbatim(source, start, end), end };
}

function quoted(source: string, start: number): { cell: Sourced; end: number } {
  const at: number[] = [];
  let text = '';
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '"') {
      if (source[i + 1] !== '"') return { cell: { text, at }, end: afterQuote(source, i + 1) };
      i++;
    }
    text += source[i];
    at.push(i);
  }
  const { line, column } = placeOf(source, start);
  throw new BadInput(`The quote that opens at line ${line}, column ${column} is never closed.`);
}

function afterQuote(source: string, at: number): number {
  if (at >= source.length || /[,;\t\r\n]/.test(source.charAt(at))) return at;
  const { line, column } = placeOf(source, at);
  throw new BadInput(
    `After a closing quote comes a separator, not what stands at line ${line}, column ${column}.`,
  );
}
