import { browser } from 'wxt/browser';
import { queue } from './queue';

/** A fault, without a word of anybody's text: which message failed, by what kind of error, when. */
export type Fault = { readonly at: string; readonly where: string; readonly kind: string };

const KEY = 'faults';
/** The last are what is asked for. */
const KEPT = 20;
const inTurn = queue();

/** In memory only, gone with the browser. An error's own message may quote a draft: its name is kept. */
export function noteFault(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const fault: Fault = { at: new Date().toISOString(), where, kind };
  // Where even this cannot be kept, the console has it.
  void inTurn(async () =>
    browser.storage.session.set({ [KEY]: [...(await faults()), fault].slice(-KEPT) }),
  ).catch(() => undefined); // in the console, see above
}

async function faults(): Promise<Fault[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}

/** Versions and the last faults, to be pasted into an issue. Never text, and no address. */
export async function diagnostics(): Promise<string> {
  const { name, version, permissions } = browser.runtime.getManifest();
  const about = {
    extension: `${name} ${version}`,
    browser: navigator.userAgent,
    language: navigator.language,
    permissions,
    faults: await faults(),
  };
  return JSON.stringify(about, null, 2);
}
