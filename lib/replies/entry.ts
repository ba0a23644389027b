import { type CodecId, readAs, rewritten, writtenAs } from '../files/codec';
import { codecOf, type Dialect, PLAIN } from '../files/dialect';
import type { Fault } from '../files/fault';
import { reworded, seenOf, textSeen } from '../files/html';
import { lineEndOf } from '../files/sourced';

/** A reply of a file, which is put right in its place. */
export type Entry = {
  /** '' where the file gives it none. */
  readonly name: string;
  /** As the help desk keeps it, markup and all. */
  readonly raw: string;
  /** Where it is written in the file, and how. */
  readonly start: number;
  readonly end: number;
  readonly codec: CodecId;
  /** A sign before its words that a spreadsheet does not show. */
  readonly lead?: string;
  /** The column or field that it stands in. */
  readonly column: string;
};

/** What of a file was not read as a reply, and why. */
export type Left = {
  readonly why: 'empty' | 'other' | 'short' | 'head' | Fault['code'];
  readonly what: string;
  readonly line: number | null;
};

/** A column that may hold the replies, with the first of its words. */
export type Column = { readonly name: string; readonly sample: string; readonly count: number };

export type Reading = {
  /** Whose export it is; null where its shape tells no tool. */
  readonly tool: string | null;
  readonly entries: readonly Entry[];
  readonly left: readonly Left[];
  /** More than one: the user says which of them hold the replies, and until then there are no entries. */
  readonly columns: readonly Column[];
  /** Of a table. */
  readonly dialect?: Dialect;
};

/** What a customer would read. */
export const plainOf = (raw: string): string => textSeen(raw);

/** The reply so that it reads `next`; its markup stays. */
export const edited = (raw: string, next: string): string => reworded(raw, next);

/** Where a character of what the customer reads is written in the file. */
export function offsetIn(source: string, entry: Entry, offset: number): number {
  const lead = entry.lead?.length ?? 0;
  const { at } = readAs(source.slice(entry.start + lead, entry.end), entry.codec);
  const inRaw = seenOf(entry.raw).at[offset] ?? 0;
  return entry.start + lead + (at[inRaw] ?? 0);
}

/** The file with these entries as they are now; all the rest of it stays as it was, to the letter. */
export function exported(
  source: string,
  { entries: before, dialect = PLAIN }: Reading,
  now: readonly Entry[],
): string {
  const lineEnd = lineEndOf(source) ?? '\n';
  const pieces: string[] = [];
  let at = 0;
  const changed = before
    .map((old, index) => [old, now[index]?.raw ?? old.raw] as const)
    .filter(([old, raw]) => old.raw !== raw);
  for (const [entry, raw] of changed.sort(([a], [b]) => a.start - b.start)) {
    pieces.push(
      source.slice(at, entry.start),
      written(source.slice(entry.start, entry.end), entry, raw, dialect, lineEnd),
    );
    at = entry.end;
  }
  return [...pieces, source.slice(at)].join('');
}

/** A spreadsheet computes what begins so. */
const COMPUTED = /^[=+\-@\t\r\s]+/;

function written(source: string, entry: Entry, raw: string, dialect: Dialect, lineEnd: string): string {
  const { codec, lead = '' } = entry;
  if (codec !== 'bare' && !codec.startsWith('csv')) return rewritten(source, raw, codec, lineEnd);
  const adds = /^[=+\-@]/.test(raw) && !/^[=+\-@]/.test(entry.raw) && lead === '';
  const next = rewritten(source.slice(lead.length), adds ? raw.replace(COMPUTED, '') : raw, codec, lineEnd);
  if (codec !== 'bare') return next;
  const { delimiter, quote } = dialect;
  const bare = lead + next;
  const needsQuotes =
    bare.startsWith(quote) || (delimiter !== '' && bare.includes(delimiter)) || /[\r\n]/.test(bare);
  return needsQuotes ? quote + writtenAs(bare, codecOf(dialect)) + quote : bare;
}
