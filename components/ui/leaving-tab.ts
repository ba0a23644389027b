import type { KeyboardEvent } from 'react';

const STOPS = 'button:not(:disabled), input:not(:disabled), [href]';

/** Whether this Tab would leave the element that listens: from its last stop on, or from its first one back. */
export function leavingTab({ key, shiftKey, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  if (key !== 'Tab') return false;
  const stops = [...currentTarget.querySelectorAll(STOPS)];
  return target === (shiftKey ? stops[0] : stops.at(-1));
}
