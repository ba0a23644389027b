import { browser } from 'wxt/browser';

/** Whether this is the first time that it is told in this browser; from then on it never is again. */
export async function isFirstTold(what: string): Promise<boolean> {
  const key = `told:${what}`;
  if ((await browser.storage.local.get(key))[key] === true) return false;
  await browser.storage.local.set({ [key]: true });
  return true;
}
