import { span } from '../../text';
import type { SorryFunction, SorryUse } from '../../types';
import type { Clause } from '../grammar/model';
import type { Around } from './around';
import { type Complement, complementOf } from './complement';
import { conditional } from './conditional';
import { hypothetical } from './hypothetical';
import { reported } from './reported';
import { social } from './social';

const HEADS =
  /\b(?:sorry|sry|soz|apologi[sz](?:e|es|ed|ing)|apology|apologies|apols|regret(?:s|ting|ted|fully|ful|table|tably)?|(?:please |pls |hope you (?:can |will )?)forgive|forgive (?:me|us)|excuse (?:me|us|(?:my|our) (?=\w+ ?\w*(?:delay|repl|answer|mistake|error|oversight|silence|absence|confusion|typo|slip|slow|late|tardi)))|pardon (?:me|us)?|(?:my|our) bad(?! (?!on|for|about|there|guys|sorry|again|and|but|i|we|it)[a-z]+)|mea culpa|oops|whoops|whoopsie)\b/g;

/** In this order: the first that holds tells what a sorry does. */
const TESTS: readonly (readonly [SorryFunction, (a: Around) => boolean])[] = [
  ['REPORTED', reported],
  ['HYPOTHETICAL', hypothetical],
  ['SOCIAL', social],
  ['CONDITIONAL', conditional],
];

/** "As a gesture of apology" speaks of one. */
const SPOKEN_OF = /\b(?:gesture|form|way|sign|letter|note) of (?:an? )?$/;

/** A dash, colon or stop cuts what an apology governs; a hyphen inside a word does not. */
const CUT = /(?<!\b(?:mr|mrs|ms|dr|prof|st))[.]|[!?;:–—…\n(]|\s-{1,2}\s|\p{Extended_Pictographic}|$/u;

/** A “sorry”, and what it says it is for. */
export type Sorry = SorryUse & Pick<Complement, 'names' | 'points'> & { readonly governs: boolean };

/** A sentence: as written, the same in lower case with straight quotes, and its clauses, read when asked for. */
export type Apologetic = { readonly text: string; readonly low: string; readonly clauses: readonly Clause[] };

/** The sorrys of a sentence with their functions. */
export function sorryUses(s: Apologetic): Sorry[] {
  const { low } = s;
  const heads = [...low.matchAll(HEADS)].filter(({ index }) => !SPOKEN_OF.test(low.slice(0, index)));
  return heads.map((m) => {
    const end = m.index + m[0].length;
    const cut = end + low.slice(end).search(CUT);
    const around = {
      head: m[0],
      left: low.slice(0, m.index),
      right: low.slice(end, cut),
      after: low.slice(cut),
    };
    const early = TESTS.find(([, test]) => test(around))?.[0];
    const place = span(m.index, end);
    const plain = { span: place, names: false, points: null, governs: false };
    if (early) return { ...plain, function: early };
    if (REGRETFUL.test(m[0])) return { ...plain, function: 'DECLINE' };
    if (SLIP.test(m[0])) return { ...plain, function: 'BARE' };
    const { text, clauses } = s;
    return { span: place, ...complementOf({ text, low, clauses, start: m.index, from: end, to: cut }) };
  });
}

/** "Regrettably" cushions a no; "oops" says no more than itself. */
const REGRETFUL = /^regret(?:fully|tably)/;
const SLIP = /^(?:my bad|our bad|oops|whoops)/;
