import { span } from '../../text';
import type { SorryFunction, SorryUse } from '../../types';
import type { Around } from './around';
import { conditional } from './conditional';
import { decline } from './decline';
import { empathy } from './empathy';
import { hypothetical } from './hypothetical';
import { namesObject } from './object';
import { reported } from './reported';
import { social } from './social';

const HEADS =
  /\b(?:sorry|sry|soz|apologi[sz](?:e|es|ed|ing)|apology|apologies|apols|regret(?:s|ted|fully|ful|table|tably)?|(?:please |pls |hope you (?:can |will )?)forgive|forgive (?:me|us)|excuse (?:me|us|(?:my|our) (?=\w+ ?\w*(?:delay|repl|answer|mistake|error|oversight|silence|absence|confusion|typo|slip|slow|late|tardi)))|pardon (?:me|us)?|(?:my|our) bad(?! (?!on|for|about|there|guys|sorry|again|and|but|i|we|it)[a-z]+)|mea culpa|oops|whoops|whoopsie)\b/g;

/** In this order: the first that holds tells what a sorry does. */
const TESTS: readonly (readonly [SorryFunction, (a: Around) => boolean])[] = [
  ['REPORTED', reported],
  ['HYPOTHETICAL', hypothetical],
  ['SOCIAL', social],
  ['CONDITIONAL', conditional],
  ['DECLINE', decline],
  ['EMPATHY', empathy],
  ['OWN', namesObject],
];

/** "As a gesture of apology" speaks of one. */
const SPOKEN_OF = /\b(?:gesture|form|way|sign|letter|note) of (?:an? )?$/;

/** A dash, colon or stop cuts what an apology governs; a hyphen inside a word does not. */
const CUT = /[.!?;:–—…\n(]|\s-{1,2}\s|\p{Extended_Pictographic}|$/u;

/** The sorrys of a sentence (lower case) with their functions. */
export function sorryUses(low: string): SorryUse[] {
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
    const job = TESTS.find(([, test]) => test(around))?.[0] ?? 'BARE';
    return { span: span(m.index, end), function: job };
  });
}
