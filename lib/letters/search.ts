import type { Letter } from '../types';

export type Searchable = {
  readonly letter: Letter;
  /** Each as words in small letters, a space before every one, so that a word's beginning is found by it. */
  readonly title: string;
  readonly tags: string;
  readonly about: string;
  readonly text: string;
};

/** What is searched of a letter, made once: a thousand letters are looked through at each key. */
export function searchable(letter: Letter): Searchable {
  const words = (texts: readonly string[]) => ` ${wordsIn(texts.join(' ')).join(' ')}`;
  return {
    letter,
    title: words([letter.title]),
    tags: words(letter.tags ?? []),
    about: words([letter.when]),
    text: words(letter.passages.map((passage) => passage.text)),
  };
}

/**
 * The letters that have at least half of the query's words, the best match first; all of them where nothing is asked.
 * A word that few letters have says more than one that most have.
 */
export function search(query: string, letters: readonly Searchable[]): Letter[] {
  const asked = wordsIn(query);
  const telling = asked.filter((word) => !SMALL_WORDS.has(word));
  const words = (telling.length > 0 ? telling : asked).map(stem);
  if (words.length === 0) return letters.map(({ letter }) => letter);
  const points = words.map((word) => letters.map((one) => pointsOf(word, one)));
  const rarity = points.map((ofWord) => Math.log(1 + letters.length / ofWord.filter(Boolean).length));
  return letters
    .map(({ letter }, at) => ({
      letter,
      had: points.filter((ofWord) => ofWord[at]).length,
      score: points.reduce(
        (sum, ofWord, word) => sum + (ofWord[at] ? ofWord[at] * (rarity[word] ?? 0) : 0),
        0,
      ),
    }))
    .filter(({ had }) => had * 2 >= words.length && had > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ letter }) => letter);
}

/** “can’t” and “didn’t” are looked for as “not”: a tag says it in one form, an agent in any. */
export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\b(?:cannot|can't|[a-z]+n't)\b/g, 'not')
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

/** They stand in every letter, and tell none from another. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and are at be been by did do for from had has have i in is it its me my of on our the their they this to us was we were with you your'.split(
    ' ',
  ),
);

/** Without the ending, so that “charged” finds “charge”: what is left is looked for at the beginning of words. */
export const stem = (word: string): string =>
  word.replace(/(?<=\p{L}{4})(?:ing|ed|es|e)$|(?<=\p{L}{3}[^s])s$/u, '');

/** A title says more than a tag, that more than a text; and a slip of the finger is forgiven last. */
function pointsOf(word: string, { title, tags, about, text }: Searchable): number {
  const begins = ` ${word}`;
  if (title.includes(begins)) return 8;
  if (tags.includes(begins)) return 7;
  if (about.includes(begins)) return 4;
  if (title.includes(word)) return 3;
  if (text.includes(begins)) return 1;
  return word.length >= LEAST_LETTERS && `${title}${tags}`.split(' ').some((one) => oneSlip(word, one))
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
