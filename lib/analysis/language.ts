import { remembering } from './remember';

const ENGLISH = new Set(
  'the a an and or but to of in on for with is are was were be been have has had i you we it this that your our my not can will would if as at by from do did so me us sorry thanks please hi hello'.split(
    ' ',
  ),
);
const OTHER = new Set(
  'der die das und ist nicht ich wir sie für ein eine mit auf den dem zu le la les et est nous vous je pour dans un une des que qui el los las y en por para con su nos es il di che per non sono una wij het een niet van voor och att det som vi inte jag är mej og ikke til på jest nie na w się że do przepraszamy não você nós com uma da em é'.split(
    ' ',
  ),
);
const LETTERS = /\p{L}+/gu;
/** Scripts that English is never written in. */
const FOREIGN_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/gu;
/** So few words tell nothing: take them for English. */
const ENOUGH = 6;
const SAMPLE = 4000;

/** Stop words decide; the author's text only, so that a quoted foreign mail changes nothing. */
export const language = (text: string): 'en' | 'other' => ofSample(text.slice(0, SAMPLE));

/** Several drafts are written at once; behind the sample a draft may change without its being read again. */
const DRAFTS = 8;
const ofSample = remembering(DRAFTS, (text): 'en' | 'other' => {
  const sample = text.toLowerCase();
  const words = sample.match(LETTERS) ?? [];
  const foreign = sample.match(FOREIGN_SCRIPT)?.length ?? 0;
  if (foreign * 2 > words.join('').length) return 'other';
  if (words.length < ENOUGH) return 'en';
  const english = words.filter((w) => ENGLISH.has(w)).length;
  const other = words.filter((w) => OTHER.has(w) && !ENGLISH.has(w)).length;
  return other > english && other >= words.length / 10 ? 'other' : 'en';
});
