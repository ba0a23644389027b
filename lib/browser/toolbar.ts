import { browser } from 'wxt/browser';

export type ToolbarState = 'on' | 'off' | 'idle';

const SIZES = [16, 32, 48] as const;
const STRONG = '#c2410c';

/** Without a number of its own a tab shows the one that stands for all. */
const NOTHING_OWN = null as unknown as string; // both browsers take null; the types do not know it
/** Between what is said of the tab and what is said of all. */
const AND = ' · ';

const iconOf = (state: ToolbarState) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${state === 'on' ? '' : `${state}-`}${size}.png`]));

/** The icon of one tab, until the tab goes to another page. */
export async function showState(tabId: number, state: ToolbarState, title: string): Promise<void> {
  await settle(
    browser.action.setIcon({ tabId, path: iconOf(state) }),
    browser.action.setTitle({ tabId, title }),
    ...(state === 'on' ? [] : [browser.action.setBadgeText({ tabId, text: NOTHING_OWN })]),
  );
}

/** The number at the icon; nothing stands there for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await settle(
    browser.action.setBadgeBackgroundColor({ color: STRONG }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text: count === 0 ? NOTHING_OWN : String(count) }),
  );
}

/** How many follow-ups are late, on every tab that shows nothing of its own; `words` say it in the titles. */
export async function showLate(count: number, words: string): Promise<void> {
  await settle(
    browser.action.setBadgeBackgroundColor({ color: STRONG }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setBadgeText({ text: count === 0 ? '' : String(count) }),
  );
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const [own = ''] = (await browser.action.getTitle({ tabId: id })).split(AND);
    await settle(browser.action.setTitle({ tabId: id, title: withLate(own, words) }));
  }
}

export const withLate = (title: string, words: string): string => [title, words].filter(Boolean).join(AND);

/** The tab may be gone by the time that its icon is set: then there is nothing to show. */
const settle = (...calls: Promise<void>[]) => Promise.allSettled(calls).then(() => undefined);
