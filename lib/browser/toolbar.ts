import { browser } from 'wxt/browser';

export type ToolbarState = 'on' | 'off' | 'idle';

const SIZES = [16, 32, 48] as const;
const STRONG = '#c2410c';

const iconOf = (state: ToolbarState) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${state === 'on' ? '' : `${state}-`}${size}.png`]));

/** The icon of one tab, until the tab goes to another page. */
export async function showState(tabId: number, state: ToolbarState, title: string): Promise<void> {
  await settle(
    browser.action.setIcon({ tabId, path: iconOf(state) }),
    browser.action.setTitle({ tabId, title }),
    ...(state === 'on' ? [] : [browser.action.setBadgeText({ tabId, text: '' })]),
  );
}

/** The number at the icon; nothing stands there for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await settle(
    browser.action.setBadgeBackgroundColor({ color: STRONG }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
  );
}

/** The tab may be gone by the time that its icon is set: then there is nothing to show. */
const settle = (...calls: Promise<void>[]) => Promise.allSettled(calls).then(() => undefined);
