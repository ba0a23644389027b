import { byHand } from '../../lib/page/by-hand';

/** No page for people gives the focus to so many fields by itself, one right after the other; a loop does. */
const MOST = 10;
/** A loop never rests so long. */
const REST_MS = 1000;
const SIGNS = ['pointerdown', 'keydown', 'keyup'] as const;

/** Lets a few fields in that a page gave the focus to; the others once somebody is at work in them, or it rests. */
export function crowdOf(signal: AbortSignal) {
  let last = 0;
  let count = 0;
  const waiting = new WeakSet<HTMLElement>();
  return {
    mayEnter(field: HTMLElement, later: () => void): boolean {
      const now = Date.now();
      count = now - last > REST_MS ? 1 : count + 1;
      last = now;
      if (count <= MOST) return true;
      if (waiting.has(field)) return false;
      waiting.add(field);
      const leave = () => {
        for (const type of SIGNS) field.removeEventListener(type, enter, true);
      };
      // No signal for each: thousands that hang on the document's would be looked through one by one.
      const enter = byHand(() => {
        leave();
        waiting.delete(field);
        if (!signal.aborted) later();
      });
      for (const type of SIGNS) field.addEventListener(type, enter, true);
      return false;
    },
  };
}
