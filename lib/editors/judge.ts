import type { Edit } from '../types';

/**
 * What a text says of a write: it is in, it is out (the old words stand), or neither. Only the asked place is judged:
 * others may write beside it meanwhile, and what they wrote is theirs.
 */
export type Verdict = 'in' | 'out' | 'neither';
export type Judge = (text: string) => Verdict;

/** A text without the spaces at the ends of its lines: an editor that draws a line anew makes them show, or hides them. */
export const drawn = (text: string): string => text.replace(/[^\S\n]+$/gm, '');

/** Judges the replacement of a span of `before`, whose text is `expected`. */
export function judgeEdit(before: string, { span, expected, insert }: Edit): Judge {
  const head = before.slice(0, span.start).replace(/[^\S\n]+(?=\n)/g, '');
  const tail = before.slice(span.end);
  const [was, wanted] = [expected, insert].map((words) => placed(head, words, tail)) as [Placed, Placed];
  const words = [expected.trim(), insert.trim()];
  return (text) => {
    const now = drawn(text);
    if (now === wanted.text) return 'in';
    if (now === was.text) return 'out';
    if (isSpared(now, wanted, words) || isNewLine(now, wanted, was)) return 'in';
    if (isSpared(now, was, words) || isNewLine(now, was, wanted)) return 'out';
    return 'neither';
  };
}

/** Words and where they stand in the text, lines drawn. */
type Placed = { readonly text: string; readonly start: number; readonly end: number };

function placed(head: string, words: string, tail: string): Placed {
  const text = drawn(head + words + tail);
  return { text, start: head.length, end: Math.min(text.length, text.length - drawn(tail).length) };
}

/** The one change between the two lies beside the words, and brings none of them, nor a part of them, a second time. */
function isSpared(now: string, { text, start, end }: Placed, words: readonly string[]): boolean {
  const [prefix, suffix] = commonEnds(text, now);
  const isAfter = prefix >= end;
  if (!isAfter && text.length - suffix > start) return false;
  const brought = now.slice(prefix, now.length - suffix).trim();
  const [beside, was] = isAfter
    ? [now.slice(end), text.slice(end)]
    : [now.slice(0, now.length - text.length + start), text.slice(0, start)];
  const stands = (part: string, word: string) =>
    isAfter ? part.trimStart().startsWith(word) : part.trimEnd().endsWith(word);
  return !words.some(
    (word) =>
      word !== '' &&
      ((stands(beside, word) && !stands(was, word)) || (brought.length >= PART && word.includes(brought))),
  );
}

/** So many letters of the words, brought anew beside them, are no chance. */
const PART = 4;

/** Others wrote before and after: the lines with the words are there once more than they were, the old ones once less. */
function isNewLine(now: string, there: Placed, gone: Placed): boolean {
  const [new_, old] = [linesAround(there), linesAround(gone)];
  return (
    new_.trim() !== '' &&
    old !== new_ &&
    count(now, new_) > count(gone.text, new_) &&
    count(now, old) < count(gone.text, old)
  );
}

function linesAround({ text, start, end }: Placed): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(start === 0 ? 0 : from, to < 0 ? text.length : to);
}

const count = (text: string, lines: string): number => `\n${text}\n`.split(`\n${lines}\n`).length - 1;

/** How many characters two texts share at the beginning, and at the end of what is left. */
export function commonEnds(one: string, other: string): [number, number] {
  const most = Math.min(one.length, other.length);
  let prefix = 0;
  while (prefix < most && one.charCodeAt(prefix) === other.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (
    suffix < most - prefix &&
    one.charCodeAt(one.length - 1 - suffix) === other.charCodeAt(other.length - 1 - suffix)
  )
    suffix++;
  return [prefix, suffix];
}
