import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SorryFunction } from '../../lib/types';

export type Labelled = { readonly start: number; readonly end: number; readonly rule: string };

/** A labelled draft: a line of a `.jsonl` file. A file may lack the labels of some tables. */
export type Row = {
  readonly id: string;
  readonly text: string;
  /** What the customer had written, where it is known. */
  readonly context?: string | null;
  readonly sorry?: readonly (SorryFunction | readonly SorryFunction[])[] | null;
  readonly parts?: readonly string[];
  readonly parts_disputed?: readonly string[];
  readonly spans?: readonly Labelled[];
  readonly spans_disputed?: readonly Labelled[];
  readonly document?: readonly string[];
  readonly document_disputed?: readonly string[];
  /** Whether a coach for apologies should say anything here at all. */
  readonly speak?: boolean;
  /** A clause of a customer's, with its renderings from our side. */
  readonly theirs?: string;
  /** The name of the firm that it is said to. */
  readonly company?: string;
  readonly ours?: readonly string[];
};

/** 1, 2 or 3, by the id alone: thirds 1 and 2 are learned from, third 3 only measures. */
export function third(id: string): number {
  return 1 + (createHash('sha256').update(id, 'utf8').digest().readUInt32BE(0) % 3);
}

export type Wanted = { readonly thirds: readonly number[]; readonly fold?: RegExpExecArray | undefined };

/** `--third 3`, `--third 1,2`; `--fold=4/5` reads every fifth line only, `--fold=!4/5` the others. */
export function wanted(args: readonly string[]): Wanted {
  const at = args.indexOf('--third');
  const thirds = at < 0 ? [] : (args[at + 1] ?? '').split(',').map(Number);
  if (thirds.some((n) => ![1, 2, 3].includes(n))) throw new Error('--third takes 1, 2, 3 or several: 1,2');
  const fold = args.find((a) => a.startsWith('--fold'));
  const read = fold === undefined ? null : /^--fold=(!?)(\d+)\/(\d+)$/.exec(fold);
  if (fold !== undefined && !read) throw new Error('--fold is written --fold=4/5 or --fold=!4/5');
  return { thirds, fold: read ?? undefined };
}

/** The drafts of a file; throws with the number of a line that is no JSON. */
export function rowsOf(file: string, { thirds, fold }: Wanted): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .flatMap((line, i) => (line.trim() === '' ? [] : [parsed(line, `${file}:${i + 1}`)]))
    .filter((row) => thirds.length === 0 || thirds.includes(third(row.id)))
    .filter((_, i) => !fold || (i % Number(fold[3]) === Number(fold[2])) === (fold[1] === ''));
}

function parsed(line: string, where: string): Row {
  const read = JSON.parse(line);
  const row = typeof read?.theirs === 'string' ? { text: read.theirs, ...read } : read;
  if (typeof row?.id !== 'string' || typeof row.text !== 'string') throw new Error(`${where}: no id or text`);
  return row;
}
