export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Until what the page does in the same task is done, its promises included: no key and nobody else comes between. */
export async function sameTask(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await null;
}

/** A hidden page draws no frames; a write must not hang there. */
const LONGEST_FRAME_MS = 100;

export function nextFrame(): Promise<void> {
  return Promise.race([
    new Promise<void>((resolve) => requestAnimationFrame(() => resolve())),
    wait(LONGEST_FRAME_MS),
  ]);
}

/** Looks once a frame until `test` holds; false when it still did not after `ms`. */
export async function until(test: () => boolean, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (!test()) {
    if (Date.now() >= end) return false;
    await nextFrame();
  }
  return true;
}
