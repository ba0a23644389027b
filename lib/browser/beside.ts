import { browser } from 'wxt/browser';
import { queue } from './queue';

/** A page of ours that is opened in a tab names the tab that it belongs to. */
const PARAMETER = 'tab';
const NO_TAB = -1;

/** Firefox's own; the types are Chromium's. */
type WithSidebar = { readonly sidebarAction: { open(): Promise<void> } };

/** The tab that this page of ours stands beside: the one it names, else the active one of its window. */
export async function tabBeside(address: string): Promise<number> {
  const named = new URL(address).searchParams.get(PARAMETER);
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? NO_TAB;
}

/** The address of a tab's page; none for the browser's own pages. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => null))?.url;
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Calls when another tab becomes the active one. */
export function onTabChange(listener: () => void): void {
  browser.tabs.onActivated.addListener(listener);
}

/** Where the panel stands in a tab of its own, the other has to be seen before it can be written in. */
export async function showTab(tabId: number): Promise<void> {
  const { active } = await browser.tabs.get(tabId);
  if (!active) await browser.tabs.update(tabId, { active: true });
}

/** Two that open at once must find each other's tab. */
const inTurn = queue();

/** Brings the page to the front: the tab that shows it, else a new one. What is no page of the web is not opened. */
export async function openAddress(address: string): Promise<void> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) throw new TypeError('Not a page of the web.');
  await inTurn(() => open(address, ({ url }) => url === address));
}

/**
 * One of our own pages, in the tab that has it open, whatever place in it that shows, else in a new one: however
 * often somebody asks, there is one. `path`: `/record.html#apologies/id`.
 */
export function openOurs(path: string): Promise<void> {
  const address = browser.runtime.getURL(path as '/record.html');
  const [page] = address.split('#', 1);
  return inTurn(() => open(address, (tab) => (tab.url ?? tab.pendingUrl)?.split('#', 1)[0] === page));
}

type Tab = { readonly id?: number; readonly url?: string; readonly pendingUrl?: string };

async function open(address: string, shows: (tab: Tab) => boolean): Promise<void> {
  const found = ((await browser.tabs.query({})) as Tab[]).find(shows);
  const to = found?.url === address ? { active: true } : { active: true, url: address };
  const tab = found?.id === undefined ? null : await browser.tabs.update(found.id, to);
  const windowId = tab?.windowId ?? (await browser.tabs.create({ url: address })).windowId;
  await browser.windows.update(windowId, { focused: true });
}

/** The follow-ups in a tab of their own, beside none. */
export const openFollowUps = (): Promise<void> =>
  openOurs(`/sidepanel.html?${PARAMETER}=${NO_TAB}#follow-ups`);

/** Opens the popup over the page, where the browser lets us from here; else what stays open beside it. */
export async function openPopup(tabId: number): Promise<void> {
  await browser.action.openPopup().catch(() => openPanel(tabId));
}

/**
 * Opens what stays open beside the page: Chromium's side panel, Firefox's sidebar; where the browser does not
 * allow it from here, the same page in a tab. Call it in the click itself: browsers ask for the click.
 */
export async function openPanel(tabId: number): Promise<void> {
  try {
    if (import.meta.env.FIREFOX) await (browser as unknown as WithSidebar).sidebarAction.open();
    else await browser.sidePanel.open({ tabId });
  } catch {
    // A browser without a panel, or one that wants a gesture we no longer have.
    await openOurs(`/sidepanel.html?${PARAMETER}=${tabId}`);
  }
}
