import type { Judged } from './judged';

/** People tell what it is about before they tell more of it: the first that is nearly as likely as the likeliest. */
const NEARLY = 0.55;

/** The piece that a message is most about; null where it has none. */
export function centralOf(all: readonly Judged[]): Judged | null {
  const most = Math.max(...all.map(({ problem }) => problem));
  return all.find((one) => one.problem >= NEARLY * most) ?? null;
}
