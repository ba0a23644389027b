import { browser } from 'wxt/browser';

/** Where the agent dragged the badge to, from the field's lower right corner, in pixels. */
export type BadgeSpot = { readonly x: number; readonly y: number };

/** One for each host; on this machine only, and only where somebody dragged. */
const keyOf = (host: string): string => `badge/${host}`;

export async function loadBadgeSpot(host: string): Promise<BadgeSpot | null> {
  const key = keyOf(host);
  return ((await browser.storage.local.get(key))[key] as BadgeSpot | undefined) ?? null;
}

export function saveBadgeSpot(host: string, spot: BadgeSpot): Promise<void> {
  return browser.storage.local.set({ [keyOf(host)]: spot });
}
