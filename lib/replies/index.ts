import { withoutMarkup } from './html';
import { type Format, READERS } from './readers';
import { BadInput, type Reply } from './reply';

export { checkReplies, type Weakness } from './check';
export { BadInput, type Reply } from './reply';

/** The format that a file's name tells, or that a pasted text looks like; null for a name we do not know. */
export function formatOf(name: string, source: string): Format | null {
  if (name === '') return /^\s*[[{]/.test(source) ? 'json' : 'txt';
  const ending = /\.(txt|csv|json|tsv|md)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'tsv') return 'csv';
  if (ending === 'md') return 'txt';
  return (ending as Format | undefined) ?? null;
}

/** The saved replies in a file. Throws `BadInput` where there are none to be read. */
export function readReplies(source: string, format: Format): Reply[] {
  if (source.includes('\0')) throw new BadInput('This is not a text file.');
  const replies = READERS[format](source).map(withoutMarkup);
  if (replies.length === 0) throw new BadInput('There are no replies in it.');
  return replies;
}
