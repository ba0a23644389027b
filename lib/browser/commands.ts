import { browser } from 'wxt/browser';

/** Firefox has a call for it, Chromium a page; the types know only the latter. */
type WithShortcuts = { readonly commands: { openShortcutSettings(): Promise<void> } };

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The browser's own page, where its keys for an extension are changed. */
export async function openBrowserKeys(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as WithShortcuts).commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
