import { browser } from 'wxt/browser';
import type { BrowserKey } from '../types';

/** Firefox has a call for it, Chromium a page; the types know only the latter. */
type WithShortcuts = { readonly commands: { openShortcutSettings(): Promise<void> } };

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The keys that the browser holds for us, as it has them now. */
export async function browserKeys(): Promise<readonly BrowserKey[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    does: description,
    keys: shortcut,
  }));
}

/** The browser's own page, where its keys for an extension are changed. */
export async function openBrowserKeys(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as WithShortcuts).commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
