import { infinitiveOfPast } from '../parse';
import { IRREGULAR, type Kind, SAME_PAST } from './lexicon';

/** What a verb's form allows before it: "was sent" but "will send". */
export type Form = 'base' | 's' | 'past' | 'ing';

/** A word of a sentence; offsets are those of the text that was passed. */
export type Term = {
  readonly norm: string;
  readonly lemma: string;
  readonly kind: Kind;
  readonly form: Form | null;
  readonly start: number;
  readonly end: number;
  /** A stop, comma or dash behind the word. */
  readonly after: string;
  readonly tags: ReadonlySet<string>;
};

/** A word while its tags are being put right. */
export type Draft = { -readonly [K in keyof Term]: Term[K] };

/** "need" and "feed" are no pasts; "agreed" is left to the tagger. */
export const looksPast = (norm: string): boolean =>
  IRREGULAR.has(norm) || SAME_PAST.has(norm) || /\w[^e]ed$/.test(norm);

export function formOf(norm: string, tags: ReadonlySet<string>): Form {
  if (norm.endsWith('ing') && norm.length > 4) return 'ing';
  if (looksPast(norm) || tags.has('PastTense') || tags.has('Participle')) return 'past';
  if (tags.has('Infinitive')) return 'base';
  return norm.endsWith('s') && !norm.endsWith('ss') ? 's' : 'base';
}

const remembered = new Map<string, string>();
const MOST_WORDS = 2000;
/** The infinitive of a word in the past, which costs the tagger's tables a long search. */
export function lemmaOfPast(norm: string): string {
  const known = IRREGULAR.get(norm) ?? remembered.get(norm);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_WORDS) remembered.clear();
  const lemma = infinitiveOfPast(norm);
  remembered.set(norm, lemma);
  return lemma;
}

export function lemmaOf(norm: string, kind: Kind, form: Form | null, root: string): string {
  if (kind !== 'verb') return root || norm;
  if (form === 'past') return lemmaOfPast(norm);
  return root || (form === 's' ? norm.replace(/s$/, '') : norm);
}
