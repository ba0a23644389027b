const FULL: readonly (readonly [RegExp, string])[] = [
  [/\b(?:won't)\b/g, 'will not'],
  [/\b(?:can't|cannot)\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
];

/** The words of a rendering: contractions written out, case and punctuation folded. */
function wordsOf(text: string): string[] {
  const low = FULL.reduce((t, [from, to]) => t.replace(from, to), text.toLowerCase().replace(/’/g, "'"));
  return low.replace(/'/g, '').match(/[\p{L}\p{N}€£$]+(?:[.,]\d+)*/gu) ?? [];
}

/** Words in common, over both. */
function alike(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const common = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / Math.max(1, a.length + b.length);
}

const NO = /^(?:not|no|never|nobody|nothing|none|without|neither|nor)$/;
const PERSONS = [/^(?:we|us|ours?)$/, /^yours?$|^you(?:rself)?$/, /^(?:i|me|my)$/];
const told = (words: readonly string[]): string =>
  [NO, ...PERSONS].map((pattern) => words.some((word) => pattern.test(word))).join();

const ENOUGH = 0.7;

/** Near enough to one of the renderings, with the same polarity and the same persons. */
export const isSound = (said: string, renderings: readonly string[]): boolean =>
  renderings.some((one) => {
    const [a, b] = [wordsOf(said), wordsOf(one)];
    return alike(a, b) >= ENOUGH && told(a) === told(b);
  });

export const isSame = (said: string | null, renderings: readonly string[]): boolean =>
  said !== null && renderings.some((one) => wordsOf(one).join(' ') === wordsOf(said).join(' '));
