import { decode, FileFault } from '../../files';
import { type Column, formatOf, type Left, readReplies } from '../../replies';
import type { OwnLetter } from '../../types';
import { newPassage, ownFrom, readBlanks } from '../own';
import { lettersFromJson } from './json';
import { markedFrom } from './marked';
import { mapPlaceholders } from './placeholders';

/** What a file would add, to be looked at before anything is kept. */
export type ImportPlan = {
  /** Whose export it is; null where that is not known. */
  readonly tool: string | null;
  readonly letters: readonly OwnLetter[];
  readonly left: readonly Left[];
  /** Placeholders that nobody here understands: they stand in the letter as blanks. */
  readonly unclear: readonly { readonly title: string; readonly token: string }[];
  /** More than one: the user says which of them hold the letters. */
  readonly columns: readonly Column[];
  /** A file of our own, which needs no second look. */
  readonly isOurs: boolean;
};

export type Start = {
  readonly newId: () => string;
  readonly now: Date;
  /** What a letter is called that has no name in its file; `number` from 1. */
  readonly untitled: (number: number) => string;
  readonly columns?: readonly string[];
};

/** Letters from a file: ours, or what another tool exports. Throws a `FileFault`, and then nothing was taken. */
export function planImport(name: string, bytes: Uint8Array, start: Start): ImportPlan {
  const { text } = decode(bytes);
  const format = formatOf(name, text);
  if (!format) throw new FileFault('format');
  if (format === 'json' && /"amends"\s*:/.test(text)) {
    const letters = lettersFromJson(text, start.newId, start.now);
    return { tool: null, letters, left: [], unclear: [], columns: [], isOurs: true };
  }
  const { tool, entries, left, columns } = readReplies(text, format, start.columns ?? null);
  const unclear: { title: string; token: string }[] = [];
  const letters = entries.map((entry, index) => {
    const title = entry.name.trim() || start.untitled(index + 1);
    const mapped = mapPlaceholders(markedFrom(entry.raw));
    unclear.push(...mapped.unclear.map((token) => ({ title, token })));
    return letterOf(title, mapped, start);
  });
  return { tool, letters, left, unclear, columns, isOurs: false };
}

type Words = Pick<ReturnType<typeof mapPlaceholders>, 'text' | 'blanks'>;

function letterOf(title: string, { text, blanks }: Words, { newId, now }: Start): OwnLetter {
  const passages = text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part, index) => newPassage(index, part.trim()));
  return ownFrom({ id: '', title, when: '', ...readBlanks(passages, blanks) }, { id: newId(), now });
}
