import { isLikely, type Judged } from './judged';
import { LEARNED, likely, type Weights } from './weigh';

const STEPS = 10;
const QUARTERS = 4;
const MOST = 4;
/** A message with more pieces has a beginning that only leads up to what it is about. */
const LONG = 8;

/**
 * What tells how much the piece at a place is what the message is about: how likely a problem it is, also among the
 * others, and where it stands. What it says is in that likelihood already; asked again, it would be learned by heart.
 */
export function centralTraits(all: readonly Judged[], at: number): string[] {
  const one = all[at] as Judged;
  const likelier = all.filter(({ problem }) => problem > one.problem).length;
  const before = all.slice(0, at).filter(isLikely).length;
  const long = all.length > LONG;
  return [
    'bias',
    `sure ${Math.min(STEPS - 1, Math.floor(one.problem * STEPS))}`,
    `likelier ${Math.min(MOST, likelier)}`,
    `before ${Math.min(MOST, before)} ${isLikely(one)}`,
    ...(before === 0 && isLikely(one) ? [`first of ${long ? 'many' : 'few'}`] : []),
    `place ${Math.floor((QUARTERS * at) / all.length)} of ${long ? 'many' : 'few'}`,
    `kind ${one.kind}`,
  ];
}

/** The pieces of a message, the one that it is most about first. */
export function byWeight(all: readonly Judged[], weights: Weights = LEARNED.central): Judged[] {
  const ranked = all.map((one, at) => ({ one, chance: likely(weights, centralTraits(all, at), 2)[1] ?? 0 }));
  return ranked.toSorted((a, b) => b.chance - a.chance).map(({ one }) => one);
}
