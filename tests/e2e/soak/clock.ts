import type { Page } from 'puppeteer-core';

/** Longer than any editor joins keys into one undo step. */
const APART_MS = 10_000;

/**
 * Many editors begin a new undo step after a pause. On a busy machine a pause comes where none was meant: so the
 * page's clock stands still but for a step before each action, and two runs have the same pauses.
 */
export function steadyClock(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    const Real = Date;
    let now = Real.now();
    Object.assign(window, {
      nextAction: (ms: number) => {
        now += ms;
      },
      Date: class extends Real {
        constructor(...parts: unknown[]) {
          super(...((parts.length > 0 ? parts : [now]) as [number]));
        }
        static override now() {
          return now;
        }
      },
    });
  });
}

export function nextAction(page: Page): Promise<void> {
  return page.evaluate(
    (ms) => (window as unknown as { nextAction(ms: number): void }).nextAction(ms),
    APART_MS,
  );
}
