import type { Page } from 'puppeteer-core';
import { askLayer } from './chromium.ts';
import type { Driver } from './driver.ts';
import { until } from './wait.ts';

export type CardSeen = {
  readonly title: string;
  readonly says: string;
  /** Each with its words, and its middle in client coordinates. */
  readonly rewrites: readonly { readonly words: string; readonly x: number; readonly y: number }[];
};

/** What the card shows; null while it is closed. Sent into the page as text: it uses nothing from here. */
const readCard = (layer: ShadowRoot): CardSeen | null => {
  const card = layer.querySelector<HTMLElement>('[role=dialog]');
  if (!card || card.getBoundingClientRect().width === 0) return null;
  return {
    title: card.querySelector('h2')?.textContent ?? '',
    says: card.querySelector('.card-says')?.textContent ?? '',
    rewrites: [...card.querySelectorAll<HTMLElement>('button.rewrite')].map((button) => {
      const box = button.getBoundingClientRect();
      const words = button.querySelector('span')?.textContent ?? '';
      return { words, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  };
};

export const cardOf = (driver: Driver, patience?: number): Promise<CardSeen> =>
  until('the card is open', () => driver.inLayer(readCard), steady, patience);

export const cardClosed = (driver: Driver): Promise<true> =>
  until('the card is closed', async () => (await driver.inLayer(readCard)) === null || null);

/** For the scripts, which drive Chromium only. */
export async function waitForCard(page: Page): Promise<CardSeen> {
  const cdp = await page.createCDPSession();
  return until('the card is open', () => askLayer(cdp, readCard), steady);
}

/** It has been put in its place when it is read twice alike. */
const steady = (before: CardSeen, now: CardSeen) => JSON.stringify(before) === JSON.stringify(now);
