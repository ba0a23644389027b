import { browser } from 'wxt/browser';

const KEY = 'followUps';
type News = { readonly late: number; readonly at: number };

/** Tells our open pages that follow-ups have changed, and keeps how many are late; in memory only. */
export async function tellFollowUps(late: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { late, at: Date.now() } satisfies News });
}

export async function lateFollowUps(): Promise<number> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as News | undefined)?.late ?? 0;
}

/** Calls after each change of the follow-ups, until the signal aborts. */
export function onFollowUpsChange(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (KEY in changes) listener();
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed));
}
