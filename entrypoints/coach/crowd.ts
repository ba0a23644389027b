import { byHand } from '../../lib/page/by-hand';

/** Nobody moves through so many fields in a second; a page may, in a loop. */
const MOST_A_SECOND = 10;
const SECOND_MS = 1000;
const SIGNS = ['pointerdown', 'keydown', 'keyup'] as const;

/** Lets fields in that a page gave the focus to, so many in a second; the others once somebody is at work in them. */
export function crowdOf(signal: AbortSignal) {
  let since = 0;
  let count = 0;
  const waiting = new WeakSet<HTMLElement>();
  return {
    mayEnter(field: HTMLElement, later: () => void): boolean {
      const now = Date.now();
      if (now - since > SECOND_MS) [since, count] = [now, 0];
      if (++count <= MOST_A_SECOND) return true;
      if (waiting.has(field)) return false;
      waiting.add(field);
      const life = new AbortController();
      const both = AbortSignal.any([signal, life.signal]);
      const enter = byHand(() => {
        life.abort();
        waiting.delete(field);
        later();
      });
      for (const type of SIGNS) field.addEventListener(type, enter, { capture: true, signal: both });
      return false;
    },
  };
}
