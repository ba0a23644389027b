import type { ApologyRecord, ReplyCount } from '../types';
import { BadRecord, checkedCount, checkedRecord, distinct } from './check';
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

/** Throws `BadRecord` where the file is not wholly what `toJson` writes. */
export function fromJson(text: string): Kept {
  const file = parsed(text);
  if (file.amends !== KIND || !Array.isArray(file.records))
    throw new BadRecord('This is not a record of Amends.');
  if (Number(file.version) > VERSION) throw new BadRecord('This file is from a later version of Amends.');
  const replies = Array.isArray(file.replies) ? file.replies : [];
  return {
    records: distinct(file.records.map((one, index) => checkedRecord(one, `Entry ${index + 1}`))),
    replies: replies.map((one, index) => checkedCount(one, `Count ${index + 1}`)),
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch (error) {
    throw new BadRecord(`This is not JSON: ${(error as Error).message}.`);
  }
}
