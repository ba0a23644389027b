export type Times = { readonly median: number; readonly p95: number };

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

/** Milliseconds of `run`, over `times` runs after three that warm up. */
export async function measure(times: number, run: (time: number) => unknown): Promise<Times> {
  const taken: number[] = [];
  for (let i = -WARM_UP; i < times; i++) {
    const start = performance.now();
    await run(i);
    if (i >= 0) taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return { median: quantile(taken, 0.5), p95: quantile(taken, 0.95) };
}

const WARM_UP = 3;

export const ms = (n: number): string => `${n.toFixed(n < 10 ? 2 : 0)} ms`;
