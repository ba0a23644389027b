import type { Piece } from './pieces';
import type { Side } from './sides';

const WORDS_A_STEP = 4;
const STEPS = 6;

const wordsIn = (low: string): string[] => low.match(/[a-z']+/g) ?? [];

/** How a piece is built: its first words, whom it is about and what they do, how long it is. */
export function shapeOf({ main, low }: Piece, side: Side): string[] {
  const [first, second] = wordsIn(low);
  const length = Math.min(STEPS, Math.floor(low.split(/\s+/).length / WORDS_A_STEP));
  const opening = first === undefined ? [] : [`begins ${first}`, `begins ${first} ${second ?? ''}`];
  if (!main) return [...opening, `long ${length}`];
  const { subject, verb, object } = main;
  const does = `${side} does ${verb.lemma}`;
  return [
    ...opening,
    `long ${length}`,
    `subject ${subject.head}`,
    `object ${object?.head ?? ''}`,
    does,
    `${does} ${verb.negative}`,
    `${side} ${verb.tense} ${verb.negative}`,
  ];
}

const QUARTERS = 4;
/** A message with more pieces has a beginning that only leads up to what it is about. */
const LONG = 8;
/** In which quarter of a long or short message a piece stands. */
export const placeOf = (at: number, of: number): string =>
  `quarter ${Math.floor((QUARTERS * at) / of)} of ${of > LONG ? 'many' : 'few'}`;
