import type { Letter } from '../types';

export type Searchable = {
  readonly letter: Letter;
  readonly title: string;
  readonly about: string;
  readonly text: string;
};

/** What is searched of a letter, in small letters, made once: a thousand letters are looked through at each key. */
export function searchable(letter: Letter & { readonly tags?: readonly string[] }): Searchable {
  const low = (words: readonly string[]) => words.join(' ').toLowerCase().replaceAll('’', "'");
  return {
    letter,
    title: low([letter.title]),
    about: low([letter.when, ...(letter.tags ?? [])]),
    text: low(letter.passages.map((passage) => passage.text)),
  };
}

/** The letters that have every word of the query, the best match first; all of them where nothing is asked. */
export function search(query: string, letters: readonly Searchable[]): Letter[] {
  const words = query.toLowerCase().replaceAll('’', "'").split(/\s+/).filter(Boolean);
  return letters
    .map((one) => ({ letter: one.letter, scores: words.map((word) => score(word, one)) }))
    .filter(({ scores }) => scores.every((points) => points > 0))
    .sort((a, b) => sum(b.scores) - sum(a.scores))
    .map(({ letter }) => letter);
}

const sum = (points: readonly number[]): number => points.reduce((all, one) => all + one, 0);

/** A title says more than a text, a beginning more than a middle, and a slip of the finger is forgiven last. */
function score(word: string, { title, about, text }: Searchable): number {
  if (title.startsWith(word)) return 8;
  if (title.includes(` ${word}`)) return 7;
  if (title.includes(word)) return 5;
  if (about.includes(word)) return 4;
  if (text.includes(word)) return 2;
  return word.length >= LEAST_LETTERS && `${title} ${about}`.split(/\W+/).some((one) => oneSlip(word, one))
    ? 1
    : 0;
}

/** With fewer, one slip away from anything is everything. */
const LEAST_LETTERS = 4;

/** Whether one letter added, missing, wrong or swapped with its neighbour makes `typed` the beginning of `word`. */
function oneSlip(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const rest = typed.slice(at);
  const left = word.slice(at);
  return (
    left.startsWith(rest.slice(1)) ||
    left.slice(1).startsWith(rest) ||
    left.slice(1).startsWith(rest.slice(1)) ||
    (rest[0] === left[1] && rest[1] === left[0] && left.slice(2).startsWith(rest.slice(2)))
  );
}
