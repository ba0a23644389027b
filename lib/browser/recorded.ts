import { browser } from 'wxt/browser';

const PREFIX = 'recorded:';

/** Which record a draft has, while it is written: an apology is recorded once. In memory only. */
export async function recordedAs(session: string): Promise<string | null> {
  const key = PREFIX + session;
  return ((await browser.storage.session.get(key))[key] as string | undefined) ?? null;
}

export const rememberRecorded = (session: string, record: string): Promise<void> =>
  browser.storage.session.set({ [PREFIX + session]: record });

export const forgetRecorded = (session: string): Promise<void> =>
  browser.storage.session.remove(PREFIX + session);
