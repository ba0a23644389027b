import { browser } from 'wxt/browser';

/** Whether the extension that this script came with still runs: it may have been replaced, disabled or removed. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false; // Firefox takes the whole object away
  }
}

/** Runs what takes something of ours back from the browser: once the extension is gone, so is that, and asking throws. */
export function whileAlive(takeBack: () => void): void {
  if (isAlive()) takeBack();
}

/** Where somebody comes back to the page, or does anything in it. */
const MOMENTS = ['focus', 'pageshow', 'pointerdown', 'pointermove', 'keydown', 'visibilitychange'] as const;

/**
 * Calls `gone` once the extension is no more. No browser tells a script so: it is looked at whenever somebody is at
 * the page, which costs nothing while nobody is.
 */
export function whenReplaced(view: Window, gone: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!isAlive()) gone();
  };
  for (const type of MOMENTS) view.addEventListener(type, look, { capture: true, passive: true, signal });
}
