import type { Span } from '../types';

/** What a session left in its field: the draft as somebody's hand had it, and what of it the page wrote. */
type Left = { readonly text: string; readonly foreign: readonly Span[] };

/** The coach of a page may end and come again (it was switched off and on): its scripts share a world, and this. */
const world = globalThis as { amendsLeft?: WeakMap<HTMLElement, Left> };
world.amendsLeft ??= new WeakMap();
const all = world.amendsLeft;

export const leave = (field: HTMLElement, left: Left): void => void all.set(field, left);

/** What was left there; null where the draft is another by now, which only the page can have made it. */
export function leftIn(field: HTMLElement, text: string): Left | null {
  const left = all.get(field);
  return left?.text === text ? left : null;
}
