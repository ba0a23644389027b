import './quick-load';
import nlp from 'compromise/two';

/** A word as the tagger sees it. The second word of a contraction ("I'm" is I, am) takes no space of its own. */
export type Tagged = {
  /** Lower case, contractions written out. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
  /** The infinitive of a verb, the singular of a noun, if the tagger knows it. */
  readonly root: string;
  /** What stands between this word and the next. */
  readonly after: string;
};

type Raw = {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
  normal: string;
  implicit?: string;
  root?: string;
};
type Transform = {
  toInfinitive(word: string, model: unknown, tense: string): string;
  conjugate(word: string, model: unknown): { PastTense: string; PresentTense: string };
};
type Inside = { two: { transform: { verb: Transform } } };

const transform = (nlp.methods() as unknown as Inside).two.transform.verb;
const model = nlp.model();

/**
 * All but compromise's last step, which takes three quarters of its time to settle what a word's neighbours tell:
 * `correct.ts` does that for the sentences of a letter.
 */
const STEPS = ['lexicon', 'preTagger', 'contractionTwo', 'root'];

const wordsOf = (doc: unknown): Tagged[] => {
  let at = 0;
  return (doc as { document: Raw[][] }).document
    .flat()
    .map(({ pre, text: word, post, tags, normal, implicit, root }) => {
      const start = at + pre.length;
      const end = start + word.length;
      at = end + post.length;
      return { norm: implicit ?? normal, start, end, tags, root: root ?? '', after: post };
    });
};

/** A word's tags by itself and by its ending. About 0.1 ms a sentence. */
export const tagged = (text: string): Tagged[] => wordsOf(nlp.tokenize(text).compute(STEPS));

/** Tags that its neighbours had a say in: what is a name. Four times as slow. */
export const taggedInContext = (text: string): Tagged[] => wordsOf(nlp(text));

/** "mishandled" gives "mishandle". */
export const infinitiveOfPast = (word: string): string => transform.toInfinitive(word, model, 'PastTense');

/** "charge" gives "charged" and "charges". */
export const formsOf = (infinitive: string): { readonly past: string; readonly present: string } => {
  const { PastTense, PresentTense } = transform.conjugate(infinitive, model);
  return { past: PastTense, present: PresentTense };
};
