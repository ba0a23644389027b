import { cellWords } from './codec';
import { codecOf, type Dialect } from './dialect';

/** A cell, its quotes included in its place. */
export type Cell = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
};

/** A stretch in which no quote closes: each line of it would be read to its end otherwise. */
export type Unclosed = { from: number; to: number };

/** The cell that begins there; null where its quote is never closed. Some tools put a space before a quote. */
export function cellAt(text: string, start: number, dialect: Dialect, known: Unclosed): Cell | null {
  const { quote } = dialect;
  const open = behindSpaces(text, start, dialect);
  if (text[open] !== quote) return bare(text, start, dialect);
  const cell = quoted(text, open, dialect, known);
  const isWhole =
    cell &&
    (dialect.slash ||
      !text
        .slice(open + 1, cell.end - 1)
        .replaceAll(quote + quote, '')
        .includes(quote));
  return open === start || isWhole ? cell : bare(text, start, dialect);
}

export function behindSpaces(text: string, start: number, { delimiter }: Dialect): number {
  let at = start;
  while (text[at] === ' ' && delimiter !== ' ') at++;
  return at;
}

function bare(text: string, start: number, { delimiter }: Dialect): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(start, end), start, end, quoted: false };
}

/**
 * A quote closes before a delimiter or a line's end; any other stands for itself, as some tools leave them. Null
 * where it is never closed: also where a later line opens a cell with a quote, which then has swallowed a row.
 */
function quoted(text: string, start: number, dialect: Dialect, known: Unclosed): Cell | null {
  if (start >= known.from && start < known.to) return null;
  const { delimiter, quote, slash } = dialect;
  let strays = 0;
  let from = start + 1;
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, from)) {
    from = at + 1;
    if (slash && isEscaped(text, start + 1, at)) continue;
    const next = text[at + 1];
    const place = behindSpaces(text, at + 1, dialect);
    const behind = text[place];
    // “Press "Go", Bo”: the second of two strays, where a sentence goes on.
    const isSecond = strays % 2 === 1 && behind === delimiter && text[place + 1] === ' ';
    if (!isSecond && (behind === undefined || behind === delimiter || behind === '\n' || behind === '\r')) {
      const words = cellWords(text.slice(start + 1, at), codecOf(dialect));
      return { text: words, start, end: at + 1, quoted: true };
    }
    if (text[at - 1] === delimiter && next !== quote && /[\r\n]/.test(text.slice(start + 1, at))) {
      Object.assign(known, { from: start, to: at });
      return null;
    }
    if (next === quote) from++;
    else strays++;
  }
  Object.assign(known, { from: start, to: text.length });
  return null;
}

/** Behind an odd number of backslashes. */
function isEscaped(text: string, start: number, at: number): boolean {
  let slashes = 0;
  while (at - slashes > start && text[at - slashes - 1] === '\\') slashes++;
  return slashes % 2 === 1;
}
