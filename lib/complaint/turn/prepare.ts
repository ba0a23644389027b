import { CLOSED } from '../../analysis/grammar/lexicon';
import { restore } from '../../analysis/grammar/restore';

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const PEOPLE = 'people|staff|team|guys|folks|agents?|ladies|men|women';
/** All that speaks of us without saying "you": it reads the same once it does. */
const NAMED_US = (names: string) =>
  new RegExp(
    `\\b(?:the|your) (?:${PEOPLE}) (?:at|from|of|in) (?:${names})(?!\\w)|(?<![\\w@])(?:${names})(?![\\w-])('s\\b)?`,
    'gi',
  );

/** A third person's verb, said of you. */
const SECOND: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  "'s": "'re",
};
const ADVERB = '(?:still|just|now|also|always|never|only|even|constantly|already|basically|simply|\\w+ly)';

/** "Acme has charged me" becomes "you have charged me": the words behind take the form that "you" asks for. */
const AGREEING = new RegExp(
  `(?<=\\0(?: ${ADVERB})*)( )(has|is|was|does|hasn't|isn't|wasn't|doesn't|[a-z]{2,}s)\\b`,
  'gi',
);
const second = (verb: string): string => {
  const [, stem = verb, not = ''] = /^(.*?)(n't)?$/i.exec(verb) ?? [];
  const known = SECOND[stem.toLowerCase()];
  if (known) return known + not;
  return /(?:[sxz]|[cs]h)es$/.test(stem)
    ? stem.slice(0, -2)
    : /[^aeiou]ies$/.test(stem)
      ? `${stem.slice(0, -3)}y`
      : /[^s]s$/.test(stem)
        ? stem.slice(0, -1)
        : stem;
};

/** The company by its name, and its people, as "you". */
function addressed(text: string, ours: readonly string[]): string {
  const names = ['@\\w+', ...ours.map(escaped)].join('|');
  const marked = text.replace(NAMED_US(names), (_, s?: string) => (s ? 'your' : 'you\0'));
  return marked.replace(AGREEING, (_, gap: string, verb: string) => gap + second(verb)).replace(/\0/g, '');
}

const isShouted = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 8 && letters.replace(/\p{Lu}/gu, '').length < letters.length / 4;
};

/** A word in capitals that is no abbreviation: "AGAIN", "MY". */
const LOUD = /(?<![\p{L}\p{N}.'’-])(\p{Lu}{2,})(?![\p{L}\p{N}'’-])/gu;
const WHISPERED = new Set([
  'again',
  'always',
  'still',
  'only',
  'ever',
  'twice',
  'once',
  'must',
  'now',
  'need',
  'times',
]);
const lowered = (word: string): string => {
  const low = word.toLowerCase();
  return word !== 'IT' && word !== 'US' && (CLOSED.has(low) || WHISPERED.has(low)) ? low : word;
};
const quiet = (text: string): string =>
  isShouted(text)
    ? text.toLowerCase().replace(/\bi\b/g, 'I')
    : text.replace(LOUD, lowered).replace(/\b(\p{Lu})\. (?=\p{Lu}\p{Ll}*\.)/gu, '$1 ');

/** Called at the start, no part of what is said: "@shop", "Hello all,". */
const CALLED =
  /^(?:(?:@\w+|hi|hello|hey|dear)\b[^,.!?]{0,20}[,!:]+\s*|@\w+[,:]?\s+(?=i\b|my\b|we\b|our\b|you|why\b|the\b|where\b|when\b|how\b))/i;
const PERIOD = /[\s.!?…,;:–—-]+$/;

/** Emoji and pictures are how it was said, not what. */
const PICTURES = /\p{Extended_Pictographic}|\u200d|\ufe0f/gu;

/** A clause as it would stand in a letter: apostrophes, one voice, no stop at its end; we are "you" in it. */
export function prepare(
  clause: string,
  ours: readonly string[],
): { readonly text: string; readonly asks: boolean } {
  const asks = /\?[\s"'”’)!?]*$/.test(clause);
  const plain = restore(clause.replace(PICTURES, '').replace(/\s+/g, ' ').trim()).text;
  const text = addressed(quiet(plain.replace(CALLED, '')), ours)
    .replace(/\by['’]all\b/gi, 'you')
    .replace(/\b(you) (?:guys|people|lot|all|folks)\b/gi, '$1')
    .replace(PERIOD, '')
    .replace(/^[\s.,;:–—-]+/, '');
  return { text, asks };
}
