import type { Span } from '../types';

/** `//` and the beginning of a letter's name, as it was typed. */
export type TypedName = { readonly span: Span; readonly name: string };

/** At the start of a word, so that no address is one; a name has few words. */
const SLASHES = /(?:^|\s)(\/\/((?:[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]*){0,3})?))$/u;
const LONGEST = 60;

/** What is typed before the caret; null where it asks for no letter. */
export function nameTypedAt(text: string, caret: number): TypedName | null {
  const found = SLASHES.exec(text.slice(Math.max(0, caret - LONGEST), caret));
  if (found?.[1] === undefined) return null;
  return { span: { start: caret - found[1].length, end: caret }, name: found[2] ?? '' };
}
