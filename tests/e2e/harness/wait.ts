/** A browser on a busy machine is late now and then. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 60;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Asks until the answer is not null (and, where `settled` is given, until it says so of two in a row). */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null>,
  settled: (before: T, now: T) => boolean = () => true,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  let before: T | null = null;
  while (Date.now() < end) {
    const now = await ask();
    if (now !== null && settled(before ?? ({} as T), now)) return now;
    before = now;
    await pause(PAUSE_MS);
  }
  throw new Error(`Waited ${patience} ms in vain until ${what}.`);
}
