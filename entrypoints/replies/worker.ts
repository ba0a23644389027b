import { analyse } from '../../lib/analysis';
import { decode, type Fault, FileFault, type Written } from '../../lib/files';
import { canWrite, encode } from '../../lib/files/bytes';
import {
  type Column,
  type Entry,
  exported,
  formatOf,
  type Left,
  MACRO,
  plainOf,
  type Reading,
  readReplies,
  unwrapped,
} from '../../lib/replies';
import type { Finding, Options } from '../../lib/types';

/** A file to be read, and which of its columns where the user was asked. */
export type FileAsked = {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly columns: readonly string[] | null;
};
/** A reply to be judged; `turn` tells the answers of one text from those of the next. */
export type Question = { readonly turn: number; readonly id: number; readonly text: string };
export type Asked =
  | { readonly kind: 'read'; readonly file: FileAsked; readonly options: Options }
  | { readonly kind: 'judge'; readonly questions: readonly Question[]; readonly options: Options }
  /** The replies that were changed, by their number from 0. */
  | { readonly kind: 'export'; readonly changed: ReadonlyMap<number, string> };

/** What the page shows of a reply. Most have nothing weak, and never leave the worker. */
export type ReadEntry = Pick<Entry, 'name' | 'raw'> & { readonly text: string };
export type Judged = {
  readonly turn: number;
  readonly id: number;
  readonly findings: readonly Finding[];
  /** When it is judged for the first time, and something in it is weak. */
  readonly entry: ReadEntry | null;
};
export type Answer =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'choose'; readonly columns: readonly Column[] }
  | {
      readonly kind: 'read';
      readonly tool: string | null;
      readonly total: number;
      readonly left: readonly Left[];
    }
  | { readonly kind: 'judged'; readonly judged: readonly Judged[] }
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer>; readonly isUtf8Now: boolean };

/** So many answers at a time: the page is told often enough to count, and seldom enough to stay quick. */
const TOGETHER = 25;

type Held = { readonly text: string; readonly written: Written; readonly reading: Reading };

/** The file as it came. The page never holds it: twenty megabytes would hold up the page. */
let held: Held | null = null;

const answer = (one: Answer) => self.postMessage(one);

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'read') read(data.file, data.options);
  else if (data.kind === 'judge') judge(data.questions, data.options);
  else write(data.changed);
};

function read({ name, bytes, columns }: FileAsked, options: Options): void {
  try {
    const { text, ...written } = decode(bytes);
    const format = formatOf(name, text);
    if (!format) throw new FileFault('format');
    const reading = readReplies(text, format, columns);
    if (reading.columns.length > 1) {
      answer({ kind: 'choose', columns: reading.columns });
      return;
    }
    held = { text, written, reading };
    answer({ kind: 'read', tool: reading.tool, total: reading.entries.length, left: reading.left });
    judge(
      reading.entries.map(({ raw }, id) => ({ turn: 0, id, text: plainOf(raw) })),
      options,
    );
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { code, place, what } = error;
    answer({ kind: 'fault', fault: { code, place, what } });
  }
}

function judge(questions: readonly Question[], options: Options): void {
  const rules = { ...options.rules, ...MACRO };
  for (let at = 0; at < questions.length; at += TOGETHER) {
    const judged = questions.slice(at, at + TOGETHER).map(({ turn, id, text }): Judged => {
      const { findings } = analyse(unwrapped(text), { ...options, rules });
      const entry = turn === 0 && findings.length > 0 ? held?.reading.entries[id] : undefined;
      return { turn, id, findings, entry: entry ? { name: entry.name, raw: entry.raw, text } : null };
    });
    answer({ kind: 'judged', judged });
  }
}

function write(changed: ReadonlyMap<number, string>): void {
  if (!held) return;
  const { text, written, reading } = held;
  const now = reading.entries.map((entry, id) => ({ ...entry, raw: changed.get(id) ?? entry.raw }));
  const corrected = exported(text, reading, now);
  answer({
    kind: 'file',
    bytes: encode(corrected, written),
    isUtf8Now: !canWrite(corrected, written.encoding),
  });
}
