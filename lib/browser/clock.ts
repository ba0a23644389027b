import { browser } from 'wxt/browser';

const KEY = 'clock';

/** What was kept of the clock when it was last looked at; null at the first time. `isIt` says whether it is whole. */
export async function loadClock<C>(isIt: (value: unknown) => value is C): Promise<C | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return isIt(stored) ? stored : null;
}

export const saveClock = (clock: object): Promise<void> => browser.storage.local.set({ [KEY]: clock });
