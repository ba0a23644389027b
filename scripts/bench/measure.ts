export type Times = { readonly median: number; readonly p95: number };

/** What is timed; it is given the number of the round, so that no two rounds are the same. */
export type Run = (round: number) => unknown;

const WARM_UP = 10;

export const quantile = (all: readonly number[], q: number): number => {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
};

/** Milliseconds of each run, all of them in turn in each round: what else the machine does then falls on all alike. */
export async function measure(rounds: number, ...runs: Run[]): Promise<Times[]> {
  const taken: number[][] = runs.map(() => []);
  for (let round = -WARM_UP; round < rounds; round++)
    for (const [i, run] of runs.entries()) {
      const start = performance.now();
      await run(round);
      if (round >= 0) taken[i]?.push(performance.now() - start);
    }
  return taken.map((all) => ({ median: quantile(all, 0.5), p95: quantile(all, 0.95) }));
}

export const ms = (n: number): string => `${n.toFixed(n < 10 ? 2 : 0)} ms`;
