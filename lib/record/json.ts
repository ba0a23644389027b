import { FileFault } from '../files/fault';
import { readJson } from '../files/json';
import type { ApologyRecord, ReplyCount } from '../types';
import { checkedCount, checkedRecord, distinct } from './check';
import { pieces } from './parts';

const KIND = 'record';
const VERSION = 1;

/** All that a file holds. */
export type Kept = { readonly records: readonly ApologyRecord[]; readonly replies: readonly ReplyCount[] };

export const toJson = (kept: Kept): string => [...jsonParts(kept)].join('');

/** The file in parts, an entry on each line. */
export function* jsonParts({ records, replies }: Kept): Generator<string> {
  yield `{"amends":"${KIND}","version":${VERSION},"records":`;
  yield* listParts(records);
  yield ',"replies":';
  yield* listParts(replies);
  yield '}\n';
}

function* listParts(all: readonly unknown[]): Generator<string> {
  let before = '[\n';
  for (const piece of pieces(all)) {
    yield before + piece.map((one) => JSON.stringify(one)).join(',\n');
    before = ',\n';
  }
  yield all.length > 0 ? '\n]' : '[]';
}

/** Throws a `FileFault` where the file is not wholly what `toJson` writes, which has an entry on each line. */
export function fromJson(text: string): Kept {
  const file = parsed(text);
  if (file.amends !== KIND || !Array.isArray(file.records)) throw new FileFault('notOurs');
  if (Number(file.version) > VERSION) throw new FileFault('version', null, String(file.version));
  const replies = Array.isArray(file.replies) ? file.replies : [];
  return {
    records: distinct(file.records.map((one, index) => checkedRecord(one, index + FIRST_LINE))),
    replies: replies.map((one, index) => checkedCount(one, index + file.records.length + FIRST_LINE)),
  };
}

/** Behind the line that says whose file it is. */
const FIRST_LINE = 2;

type File = { readonly [name: string]: unknown; readonly records: readonly unknown[] };

function parsed(text: string): File {
  try {
    return Object(JSON.parse(text));
  } catch {
    readJson(text); // it throws with the place, which the browser does not tell
    throw new FileFault('notOurs');
  }
}
