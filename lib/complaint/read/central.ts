import type { Judged } from './judged';
import { LEARNED, likely, type Weights } from './weigh';

const STEPS = 5;
/** Few traits tell of a problem's weight in the message: the more are asked, the less holds for the next one. */
const TELLING =
  /^(?:who .*|no|bad|very bad|failed|good|passive|when .*|deed .*|persists|spoke|sum|time|asks|felt|short|long bare|to me)$/;

/** What tells how much a problem is what the message is about; `at` is its place among the problems. */
export const centralTraits = ({ traits, problem }: Judged, at: number, of: number): string[] => [
  ...traits.filter((trait) => TELLING.test(trait)),
  `at ${Math.min(at, 4)}`,
  ...(of > 3 ? [`at ${Math.min(at, 4)} of many`] : []),
  `sure ${Math.min(STEPS - 1, Math.floor(problem * STEPS))}`,
];

/** The most central problem first; the others as they stand. */
export function centralFirst(problems: readonly Judged[], weights: Weights = LEARNED.central): Judged[] {
  const ranked = problems.map((one, at) => ({
    one,
    chance: likely(weights, centralTraits(one, at, problems.length), 2)[1] ?? 0,
  }));
  const [best] = ranked.toSorted((a, b) => b.chance - a.chance);
  return best ? [best.one, ...problems.filter((one) => one !== best.one)] : [];
}
