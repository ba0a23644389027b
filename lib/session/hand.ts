import { byHand, isTouched } from '../page/by-hand';
import { rootsAround } from '../page/outwards';

/** What somebody does in a field; a page can bring about `input` as well, by `execCommand`. */
const SIGNS = [
  'keydown',
  'keyup',
  'pointerdown',
  'paste',
  'drop',
  'compositionstart',
  'compositionend',
] as const;
const INPUT = ['beforeinput', 'input'] as const;

/** Editors and frameworks change the text a moment after the key. */
const RECENT_MS = 1000;

/** Whether somebody is at work in a field. */
export type Hand = {
  /** Somebody has been in the field at all. */
  wasHere(): boolean;
  /** What changes in the field now is by somebody's hand, or by ours. */
  isAtWork(): boolean;
  /** Ours is, while `write` runs and just after. */
  ours<T>(write: () => Promise<T>): Promise<T>;
  onSign(listener: () => void): void;
};

/** `known`: somebody was at work in it before. */
export function handIn(field: HTMLElement, known: boolean, signal: AbortSignal): Hand {
  const listeners = new Set<() => void>();
  let last = known || isTouched(field, rootsAround(field)) ? Date.now() : 0;
  let writing = 0;
  const sign = byHand(() => {
    last = Date.now();
    for (const listener of listeners) listener();
  });
  const input = byHand((event) => {
    if (last > 0) sign(event);
  });
  for (const type of SIGNS) field.addEventListener(type, sign, { capture: true, passive: true, signal });
  for (const type of INPUT) field.addEventListener(type, input, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => listeners.clear());
  return {
    wasHere: () => last > 0,
    isAtWork: () => writing > 0 || Date.now() - last < RECENT_MS,
    async ours(write) {
      writing++;
      try {
        return await write();
      } finally {
        writing--;
        last = Date.now();
      }
    },
    onSign: (listener) => void listeners.add(listener),
  };
}
