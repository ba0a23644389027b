import { readFileSync } from 'node:fs';
import type { Complaint, Fault, Span, WishKind } from '../../lib/types';
import { rowsOf, type Wanted } from '../eval/rows';

type Mark = Span & { readonly central?: boolean; readonly opt?: boolean };

/** A customer's message with its labels; `opt` marks what counts neither way. */
export type Labelled = {
  readonly id: string;
  readonly text: string;
  /** How many messages it counts for when it is learned from. */
  readonly weight: number;
  readonly problems: readonly Mark[];
  readonly effects: readonly Mark[];
  readonly wishes: readonly (Mark & { readonly kind: WishKind })[];
  readonly promised: readonly Mark[];
  readonly fault: Fault;
  readonly fault_alt?: readonly Fault[];
  /** Renderings of the central problem from our side. */
  readonly ours: readonly string[];
  readonly ours_more?: readonly string[];
} & Partial<Pick<Complaint, 'contacts' | 'gravity'>>;

const MARK = /\{(c|p\??|e|m|w \w+):([^}]*)\}/g;

/** A line of `tests/complaint/messages.txt`: `fault | message with {marks} | said from our side`. */
function marked(line: string, id: string): Labelled {
  const [fault = '', message = '', ours] = line.split(' | ');
  const row = {
    problems: [] as Mark[],
    effects: [] as Mark[],
    wishes: [] as Labelled['wishes'][number][],
    promised: [] as Mark[],
  };
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: kind = '', 2: words = '' } of message.matchAll(MARK)) {
    text += message.slice(at, index);
    at = index + whole.length;
    const mark = { start: text.length, end: text.length + words.length };
    text += words;
    if (kind.startsWith('w ')) row.wishes.push({ ...mark, kind: kind.slice(2) as WishKind });
    else if (kind === 'e') row.effects.push(mark);
    else if (kind === 'm') row.promised.push(mark);
    else row.problems.push({ ...mark, central: kind === 'c', opt: kind === 'p?' });
  }
  return {
    id,
    weight: 1,
    ...row,
    text: text + message.slice(at),
    fault: fault as Fault,
    ours: ours ? [ours] : [],
  };
}

const isLabelled = (row: object): row is Labelled => 'problems' in row && 'fault' in row;
/** A row of a labelled file as a message; null where it is none. */
export const labels = (row: object): Labelled | null => (isLabelled(row) ? row : null);

/** What a customer really wrote tells more than what was written for us. */
const REAL = 2;

/** The labelled messages of a file: `.txt` with marks, or `.jsonl` with spans. Other rows are left out. */
export function labelledIn(file: string, wanted: Wanted): Labelled[] {
  if (!file.endsWith('.txt'))
    return rowsOf(file, wanted)
      .filter(isLabelled)
      .map((row) => ({ ...row, weight: REAL }));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    line === '' || line.startsWith('#') ? [] : [marked(line, `${file}:${i + 1}`)],
  );
}
