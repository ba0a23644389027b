import { acts } from './roles';
import { kindOf, normOf, termOf, type Word } from './words';

/** The customer, alone or as a family, is "you" in our mouth. */
const THEIRS: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
};
const OURS: Readonly<Record<string, string>> = {
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  yourselves: 'ourselves',
};
const THEY: Readonly<Record<string, string>> = {
  they: 'we',
  them: 'us',
  their: 'our',
  theirs: 'ours',
  themselves: 'ourselves',
};

const TIMES = /^(?:second|minute|hour|day|night|week|month|year|time)s$/;
/** "they" are the boxes where boxes were named before, and others where we are spoken to as "you"; else they are us. */
const areThings = (words: readonly Word[], at: number): boolean =>
  (normOf(words[at]) === 'them' &&
    normOf(words[at - 1]) === 'of' &&
    /^(?:all|both|some|none|most|many)$/.test(normOf(words[at - 2]))) ||
  words.some((w) => /^(?:you|your)$/.test(normOf(w))) ||
  words
    .slice(0, at)
    .some(
      (w) =>
        (termOf(w)?.tags.has('Plural') && kindOf(w) === 'noun' && !TIMES.test(normOf(w))) ||
        /^(?:people|kids|guests)$/.test(normOf(w)),
    );

const ENDING = /^\w+?(?=['’](?:m|re|ve|d|ll|s)\b|$)/i;
/** "I'm" with "you": "you're". */
const put = (text: string, words: string): string =>
  text
    .replace(ENDING, words)
    .replace(/^(you|we)['’]m\b/, "$1're")
    .replace(/^(you|we)['’]s\b/, "$1've");

export function turnedWord(words: readonly Word[], at: number): string | null {
  const word = words[at] as Word;
  const norm = normOf(word);
  // "The US branch" is no customer.
  if (word.text === 'US') return null;
  const theirs = THEIRS[norm];
  if (theirs) return put(word.text, theirs);
  if (norm === 'you') return put(word.text, acts(words, at) ? 'we' : 'us');
  const ours = OURS[norm];
  if (ours) return put(word.text, ours);
  const they = THEY[norm];
  if (they && !areThings(words, at)) return put(word.text, they);
  return null;
}
