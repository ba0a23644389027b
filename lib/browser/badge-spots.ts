import { browser } from 'wxt/browser';
import type { Point } from '../types';

/** Where the agent dragged the badge to; one for each host, on this machine only, and only where somebody dragged. */
const keyOf = (host: string): string => `badge/${host}`;

export async function loadBadgeSpot(host: string): Promise<Point | null> {
  const key = keyOf(host);
  return ((await browser.storage.local.get(key))[key] as Point | undefined) ?? null;
}

export function saveBadgeSpot(host: string, spot: Point): Promise<void> {
  return browser.storage.local.set({ [keyOf(host)]: spot });
}
