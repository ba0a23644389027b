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
  | { readonly kind: 'export'; readonly raws: readonly string[] };

export type Judged = { readonly turn: number; readonly id: number; readonly findings: readonly Finding[] };
export type ReadEntry = Pick<Entry, 'name' | 'raw'> & { readonly text: string };
export type Answer =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'choose'; readonly columns: readonly Column[] }
  | {
      readonly kind: 'read';
      readonly tool: string | null;
      readonly entries: readonly ReadEntry[];
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
  else write(data.raws);
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
    const entries = reading.entries.map(({ name: called, raw }) => ({
      name: called,
      raw,
      text: plainOf(raw),
    }));
    answer({ kind: 'read', tool: reading.tool, entries, left: reading.left });
    judge(
      entries.map((entry, id) => ({ turn: 0, id, text: entry.text })),
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
    const judged = questions.slice(at, at + TOGETHER).map(
      ({ turn, id, text }): Judged => ({
        turn,
        id,
        findings: analyse(unwrapped(text), { ...options, rules }).findings,
      }),
    );
    answer({ kind: 'judged', judged });
  }
}

function write(raws: readonly string[]): void {
  if (!held) return;
  const { text, written, reading } = held;
  const now = reading.entries.map((entry, id) => ({ ...entry, raw: raws[id] ?? entry.raw }));
  const corrected = exported(text, reading, now);
  answer({
    kind: 'file',
    bytes: encode(corrected, written),
    isUtf8Now: !canWrite(corrected, written.encoding),
  });
}
