import { browser } from 'wxt/browser';
import { queue } from './queue';

const ID = 'watch';
const FILE = 'content-scripts/watch.js';
const WEB = ['http://*/*', 'https://*/*'];

/** Registrations are chained: two that ran at once would both find nothing there and register twice. */
const inTurn = queue();

/** Has the watch script run in each document that matches from now on, and in no other. */
export const registerWatch = (matches: readonly string[]): Promise<void> =>
  inTurn(() => register([...matches]));

async function register(matches: string[]): Promise<void> {
  const [now] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (String(now?.matches ?? '') === String(matches)) return;
  if (now) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [FILE],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

export type OpenTab = { readonly id: number; readonly address: string };

/** The tabs that hold a page of the web. */
export async function webTabs(): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query({ url: WEB });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, address: url }]));
}

/** Runs the watch script in a page that was open before it was registered there. */
export async function watchTab(tab: OpenTab): Promise<void> {
  // Some pages of the web are closed to all extensions: the stores, and those that a policy protects.
  await browser.scripting
    .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [`/${FILE}`] })
    .catch(() => undefined); // such a page, or one that has gone
}

const MET = 'watchMetOpenTabs';

/** Whether this is the first start since the browser was opened, or we were installed, updated or enabled. */
export async function isFirstStart(): Promise<boolean> {
  const met = await browser.storage.session.get(MET);
  await browser.storage.session.set({ [MET]: true });
  return met[MET] !== true;
}
