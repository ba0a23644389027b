/** A saved reply. `at[i]` is where the character `text[i]` stands in the file, in UTF-16 code units. */
export type Reply = { readonly name: string; readonly text: string; readonly at: readonly number[] };

/** A text whose every character knows where it came from. */
export type Sourced = Pick<Reply, 'text' | 'at'>;

/** The file cannot be read as what it says it is; `message` is for the user. */
export class BadInput extends Error {}

/** Whether a field holds the words of a reply, not its name, its address or its settings. */
export function isBody(field: string, text: string): boolean {
  return (
    !ABOUT.test(field) && !MACHINE.test(text) && (text.match(/\S*\p{L}\S*/gu)?.length ?? 0) >= FEWEST_WORDS
  );
}

export const isName = (field: string): boolean => NAME.test(field);

const NAME = /^(?:(?:macro|reply|response|template)[ _-]?)?(?:name|title|shortcut)$/i;
const ABOUT =
  /^(?:(?:macro|reply|response|template)[ _-]?)?(?:name|title|shortcut|subject|description|note|url|link|id|tags?|folder|category|group|author|(?:created|updated)(?:_at)?)$/i;
const MACHINE = /^\s*(?:https?:\/\/\S*|\d{4}-\d\d-\d\d\S*)\s*$/;
/** "Thank you." is a reply; a status or a tag is not. */
const FEWEST_WORDS = 3;

/** The stretch of `source` from `start` to `end` as it stands. */
export function verbatim(source: string, start: number, end: number): Sourced {
  const at = Array.from({ length: Math.max(end - start, 0) }, (_, i) => start + i);
  return { text: source.slice(start, end), at };
}

/** Line and column in the file, both from 1. */
export function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
