import { pieceAt, withoutMarkup } from './html';
import { type Format, READERS } from './readers';

/** A reply of a file that is put right in place. */
export type Entry = {
  readonly name: string;
  /** As the help desk keeps it, markup and all. */
  readonly raw: string;
  /** Where its value stands in the file, its quotes included. */
  readonly start: number;
  readonly end: number;
};

const QUOTED: Readonly<Record<Format, RegExp | null>> = {
  txt: null,
  csv: /"(?:[^"]|"")*"/y,
  json: /"(?:[^"\\]|\\.)*"/y,
};

/** The replies of a file. Throws `BadInput` where it cannot be read. */
export function entriesOf(source: string, format: Format): Entry[] {
  return READERS[format](source).map(({ name, text, at }) => {
    const first = at[0] ?? 0;
    return { name, raw: text, ...extentOf(source, format, first, at.at(-1) ?? first) };
  });
}

function extentOf(source: string, format: Format, first: number, last: number) {
  const quoted = QUOTED[format];
  if (!quoted || source[first - 1] !== '"') return { start: first, end: last + 1 };
  quoted.lastIndex = first - 1;
  return { start: first - 1, end: first - 1 + (quoted.exec(source)?.[0].length ?? 0) };
}

/** The file with these entries as they are now; all the rest of it stays as it was, to the letter. */
export function exported(source: string, format: Format, entries: readonly Entry[]): string {
  let end = source.length;
  const pieces: string[] = [];
  for (const entry of [...entries].sort((a, b) => b.start - a.start)) {
    pieces.push(source.slice(entry.end, end), written(entry, format, source[entry.start] === '"'));
    end = entry.start;
  }
  return [...pieces, source.slice(0, end)].reverse().join('');
}

function written({ raw }: Entry, format: Format, wasQuoted: boolean): string {
  if (format === 'json') return JSON.stringify(raw);
  const quotes = format === 'csv' && (wasQuoted || /[",;\t\r\n]/.test(raw));
  return quotes ? `"${raw.replaceAll('"', '""')}"` : raw;
}

const plain = (raw: string) =>
  withoutMarkup({ text: raw, at: Array.from({ length: raw.length }, (_, index) => index) });

/** What a customer would read. */
export const plainOf = (raw: string): string => plain(raw).text;

/** The reply so that it reads `next`. Its markup stays: a break between paragraphs is not taken out with words. */
export function edited(raw: string, next: string): string {
  const { text, at } = plain(raw);
  if (text === raw) return next;
  const { start, end, insert } = difference(text, next);
  const before = start > 0 ? pieceAt(raw, at[start - 1] ?? 0) : '';
  const after = start < end || before === '' || isTag(before);
  const place = after ? (at[start] ?? raw.length) : (at[start - 1] ?? 0) + before.length;
  const gone = at.slice(start, end).filter((index) => !isTag(pieceAt(raw, index)));
  return spliced(raw, place, escaped(insert), gone);
}

/** `gone`: where pieces begin that are left out; all stand at `place` or after it. */
function spliced(raw: string, place: number, insert: string, gone: readonly number[]): string {
  let result = raw.slice(0, place) + insert;
  let from = place;
  for (const index of gone) {
    result += raw.slice(from, index);
    from = index + pieceAt(raw, index).length;
  }
  return result + raw.slice(from);
}

const isTag = (piece: string) => piece.length > 1 && piece.startsWith('<');

/** The one stretch in which the texts differ. */
function difference(text: string, next: string): { start: number; end: number; insert: string } {
  let start = 0;
  while (start < text.length && text[start] === next[start]) start++;
  let same = 0;
  const most = Math.min(text.length, next.length) - start;
  while (same < most && text[text.length - 1 - same] === next[next.length - 1 - same]) same++;
  return { start, end: text.length - same, insert: next.slice(start, next.length - same) };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
const escaped = (text: string) => text.replace(/[&<>\n]/g, (sign) => ENTITIES[sign] ?? sign);
