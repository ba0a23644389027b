import nlp from 'compromise';

/** A word with the tags that a grammar gives it; offsets are those of the text that was passed. */
export type Term = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
};

type Json = { terms: { text: string; tags: string[]; offset: { start: number; length: number } }[] };

/** The only door to compromise. About 1.5 ms a sentence: ask only where a cheap trigger says that it can matter. */
export function terms(text: string): Term[] {
  const json = nlp(text).json({ offset: true }) as Json[];
  return json.flatMap((sentence) =>
    sentence.terms.map(({ text: word, tags, offset }) => ({
      text: word,
      start: offset.start,
      end: offset.start + word.length,
      tags: new Set(tags),
    })),
  );
}
