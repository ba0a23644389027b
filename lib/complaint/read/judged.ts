import { around } from './around';
import { type Piece, piecesIn } from './pieces';
import { isPromise } from './promise';
import { type Side, sideOf, tellsOfKin } from './sides';
import { traitsIn } from './traits';
import { LEARNED, likely, type Weights } from './weigh';

/** What a piece of a message is, in the order of the learned weights. */
export const KINDS = ['none', 'problem', 'effect', 'wish', 'promise'] as const;
export type Kind = (typeof KINDS)[number];

export type Sided = { readonly piece: Piece; readonly side: Side };
/** A piece with what it is, and how likely it is a problem. */
export type Judged = Sided & {
  readonly kind: Kind;
  readonly problem: number;
  readonly traits: readonly string[];
};

/** The pieces of a message with whom they tell of. */
export function sidedIn(text: string): Sided[] {
  const all: Sided[] = [];
  let kin = false;
  for (const piece of piecesIn(text)) {
    kin = tellsOfKin(piece.low) ?? kin;
    const before = all.at(-1);
    const same = piece.follows && before?.piece.sentence === piece.sentence;
    all.push({ piece, side: same && before ? before.side : sideOf(piece, kin) });
  }
  return all;
}

/** From these on a kind is taken, though "none" be likelier: measured where precision and recall meet. */
const ENOUGH: Readonly<Record<Kind, number>> = {
  none: 1,
  problem: 0.38,
  effect: 0.3,
  wish: 0.4,
  promise: 0.35,
};

/** From here on a piece tells of a problem, though no word of it says so: "your notes are gone". */
export const SURELY = 0.6;

function kindBy(chances: readonly number[], { piece, side }: Sided): Kind {
  const [best] = KINDS.map((kind, i) => ({ kind, over: (chances[i] ?? 0) / ENOUGH[kind] }))
    .filter(({ kind, over }) => kind !== 'none' && over >= 1)
    .sort((a, b) => b.over - a.over);
  if (best?.kind === 'wish' || !isPromise(piece, side)) return best?.kind ?? 'none';
  return 'promise';
}

/** The pieces of a message, each looked at by itself: its roles, words and neighbours. */
export function lookedAt(text: string, weights: Weights) {
  const all = sidedIn(text);
  const traits = traitsIn(all);
  return all.map((one, i) => {
    const own = traits[i] as string[];
    return { ...one, traits: own, chances: likely(weights, own, KINDS.length) };
  });
}

type Learned = Pick<typeof LEARNED, 'kinds' | 'around'>;
/** What each piece of a message is: first by itself, then by what the others seem to be. */
export function judgedIn(text: string, weights: Learned = LEARNED): Judged[] {
  const all = lookedAt(text, weights.kinds);
  return all.map(({ chances, ...one }, i) => {
    const settled = likely(weights.around, around(all, i), KINDS.length);
    return { ...one, kind: kindBy(settled, one), problem: chances[1] ?? 0 };
  });
}
