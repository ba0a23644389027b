import type { Page } from 'puppeteer-core';
import { askLayer } from './chromium.ts';
import type { Driver } from './driver.ts';
import { until } from './wait.ts';

export type Spot = { readonly words: string; readonly x: number; readonly y: number };

/** Sent into the page as text: these use nothing from here. */
const readBadge = (layer: ShadowRoot): Spot | null => {
  const badge = layer.querySelector<HTMLElement>('.badge');
  if (!badge || badge.hidden || getComputedStyle(badge).visibility === 'hidden') return null;
  const box = badge.getBoundingClientRect();
  return { words: badge.textContent ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

export type PanelSeen = { readonly head: string; readonly text: string; readonly buttons: readonly Spot[] };

const readPanel = (layer: ShadowRoot): PanelSeen | null => {
  const panel = layer.querySelector<HTMLElement>('.coach');
  if (!panel || panel.getBoundingClientRect().width === 0) return null;
  return {
    head: panel.querySelector('.score b')?.textContent ?? '',
    text: panel.textContent ?? '',
    buttons: [...panel.querySelectorAll<HTMLElement>('button, [role=switch]')].map((button) => {
      const box = button.getBoundingClientRect();
      const words = button.getAttribute('aria-label') ?? button.textContent ?? '';
      return { words, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  };
};

/** What is said to those who listen; '' before anything was. */
const readLive = (layer: ShadowRoot): string => layer.querySelector('[aria-live=polite]')?.textContent ?? '';
export const heard = (driver: Driver): Promise<string> => driver.inLayer(readLive).then((said) => said ?? '');

const readFaded = (layer: ShadowRoot): boolean =>
  layer.querySelector<HTMLElement>('.badge')?.classList.contains('is-faded') ?? false;
export const badgeFaded = (driver: Driver): Promise<boolean | null> => driver.inLayer(readFaded);

/** Which scheme the badge wears, how its edge is drawn, and how long its changes take. */
const readDress = (layer: ShadowRoot) => {
  const badge = layer.querySelector<HTMLElement>('.badge');
  if (!badge) return null;
  const { transitionDuration, backgroundColor, borderTopColor } = getComputedStyle(badge);
  return { scheme: badge.dataset.scheme, transitionDuration, backgroundColor, borderTopColor };
};
export const badgeDress = (driver: Driver) => driver.inLayer(readDress);

const CLICKS = 3;
const OPENS_MS = 2500;

const steady = <T>(before: T, now: T) => JSON.stringify(before) === JSON.stringify(now);

export const badgeOf = (driver: Driver): Promise<Spot> =>
  until('the badge is shown', () => driver.inLayer(readBadge), steady);

export const badgeNow = (driver: Driver): Promise<Spot | null> => driver.inLayer(readBadge);

export const panelOf = (driver: Driver): Promise<PanelSeen> =>
  until('the checklist is open', () => driver.inLayer(readPanel), steady);

/** For the scripts, which drive Chromium only. */
export async function waitForBadge(page: Page): Promise<Spot> {
  const cdp = await page.createCDPSession();
  return until('the badge is shown', () => askLayer(cdp, readBadge), steady);
}

export async function waitForPanel(page: Page): Promise<PanelSeen> {
  const cdp = await page.createCDPSession();
  return until('the checklist is open', () => askLayer(cdp, readPanel), steady);
}

/** A badge that makes way for the typing may be gone from where it was read: then it is clicked once more. */
export async function openChecklist(driver: Driver): Promise<PanelSeen> {
  for (let attempt = 0; attempt < CLICKS; attempt++) {
    const badge = await badgeOf(driver);
    await driver.page.mouse.click(badge.x, badge.y);
    const seen = await until(
      'the checklist is open',
      () => driver.inLayer(readPanel),
      steady,
      OPENS_MS,
    ).catch(() => null);
    if (seen) return seen;
  }
  return panelOf(driver);
}

export const panelClosed = (driver: Driver): Promise<true> =>
  until('the checklist is closed', async () => (await driver.inLayer(readPanel)) === null || null);

/** Clicks the button of the checklist whose words match. */
export async function clickIn(driver: Driver, words: RegExp): Promise<void> {
  const { buttons } = await panelOf(driver);
  const found = buttons.find((button) => words.test(button.words));
  if (!found)
    throw new Error(`The checklist has no button ${words}: ${buttons.map((b) => b.words).join(' | ')}`);
  await driver.page.mouse.click(found.x, found.y);
}
