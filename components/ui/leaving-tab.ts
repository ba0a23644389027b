import type { KeyboardEvent } from 'react';

const STOPS = ':is(button, input, textarea, [href]):not(:disabled)';

/** Whether this Tab would leave the element that listens: from its last stop on, or from its first one back. */
export function leavingTab({ key, shiftKey, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  if (key !== 'Tab') return false;
  const stops = [...currentTarget.querySelectorAll(STOPS)];
  return target === (shiftKey ? stops[0] : stops.at(-1));
}
