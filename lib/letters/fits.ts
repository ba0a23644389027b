import type { Letter } from '../types';
import { stem, wordsIn } from './search';

/** What the customer wrote: what went wrong clause by clause, the most central first, and all of it. */
export type Wrote = { readonly problems: readonly string[]; readonly text: string };

/** “They never came” and “it hasn’t come” are told by the tag “not come”. */
const NEGATIVES = /\b(?:never|nobody|no one|nothing|still no)\b/g;
/** What stands elsewhere in the message counts less than what went wrong. */
const ELSEWHERE = 0.6;
/** Less is no more than a hint. */
const LEAST = 0.35;
/** With another letter that close behind, there is no telling which one is meant. */
const AHEAD = 1.1;
/** Shorter ones begin too many words. */
const LEAST_LETTERS = 4;
/** Words that go together say more than each alone. */
const TOGETHER = 1.6;

/** They answer what comes after a complaint: what a customer writes calls for none of them first. */
const LATER: ReadonlySet<string> = new Set([
  'sample',
  'honest-no',
  'choose-remedy',
  'cause-unknown',
  'follow-up',
]);

/**
 * The letter whose tags the message bears out best; null where none stands out. A tag counts where all of its words
 * are in one clause; one of several words (“charged twice”) and one that few letters have says more (“card” is in many).
 */
export function fitting<One extends Letter>(wrote: Wrote, letters: readonly One[]): One | null {
  const clauses = [
    ...wrote.problems.map((text, at) => ({ words: wordsOf(text), weight: 1 / (1 + at / 2) })),
    ...wrote.text.split(SENTENCE).map((text) => ({ words: wordsOf(text), weight: ELSEWHERE })),
  ];
  const tagged = letters
    .filter(({ id }) => !LATER.has(id))
    .map((letter) => ({ letter, tags: tagsOf(letter) }));
  const weightOf = rarityIn(letters);
  const scored = tagged.map(({ letter, tags }) => ({ letter, score: scoreOf(tags, clauses, weightOf) }));
  const [best, second] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score >= Math.max(LEAST, (second?.score ?? 0) * AHEAD) ? best.letter : null;
}

type Clause = { readonly words: readonly string[]; readonly weight: number };
type Tag = readonly string[];

const SENTENCE = /(?<=[.!?…])\s+|\n+|[,;:]\s+/;

const wordsOf = (text: string): string[] => wordsIn(text.toLowerCase().replace(NEGATIVES, ' not $&'));

const tagsOf = ({ title, tags = [] }: Letter): Tag[] =>
  [title, ...tags].map((tag) => wordsOf(tag).map(stem)).filter((tag) => tag.length > 0);

/** How much a word tells: 1 where one letter alone has it among its words, towards 0 where all have it. */
function rarityIn(letters: readonly Letter[]): (word: string) => number {
  const all = letters.map((letter) =>
    wordsOf([letter.title, ...(letter.tags ?? []), ...letter.passages.map(({ text }) => text)].join(' ')),
  );
  const known = new Map<string, number>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const had = all.filter((words) => words.some((one) => one.startsWith(word))).length;
    const weight = Math.log(letters.length / Math.max(1, had) + 0.2) / Math.log(letters.length + 0.2);
    known.set(word, weight);
    return weight;
  };
}

/** The best tag counts whole, and each further one half as much as the one before: many tags are no merit. */
function scoreOf(
  tags: readonly Tag[],
  clauses: readonly Clause[],
  weightOf: (word: string) => number,
): number {
  const points = tags.map((tag) => {
    const place = Math.max(0, ...clauses.map(({ words, weight }) => (hasAll(tag, words) ? weight : 0)));
    if (place === 0) return 0;
    const said = tag.reduce((sum, word) => sum + weightOf(word), 0);
    return place * said * (tag.length > 1 ? TOGETHER : 1);
  });
  return points.toSorted((a, b) => b - a).reduce((sum, one, at) => sum + one / 2 ** at, 0);
}

/** Each of them begins a word of the clause: “app” is not in “appeared”, “crash” is in “crashes”. */
const hasAll = (tag: Tag, words: readonly string[]): boolean =>
  tag.every((part) =>
    words.some((word) => (part.length < LEAST_LETTERS ? stem(word) === part : word.startsWith(part))),
  );
