import type { Page } from 'puppeteer-core';
import { askLayer } from './chromium.ts';
import type { Driver } from './driver.ts';
import { chord } from './keys.ts';
import { until } from './wait.ts';

export type Spot = { readonly words: string; readonly x: number; readonly y: number };

export type CardSeen = {
  readonly title: string;
  readonly says: string;
  /** Each with its words, and its middle in client coordinates. */
  readonly rewrites: readonly Spot[];
  /** All that can be pressed, by name. */
  readonly buttons: readonly Spot[];
  readonly text: string;
  readonly box: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
};

/** What the card shows; null while it is closed. Sent into the page as text: it uses nothing from here. */
const readCard = (layer: ShadowRoot): CardSeen | null => {
  const card = layer.querySelector<HTMLElement>('.card');
  if (!card?.checkVisibility({ visibilityProperty: true })) return null;
  const { top, bottom, left, right } = card.getBoundingClientRect();
  return {
    title: card.querySelector('h2')?.textContent ?? '',
    says: card.querySelector('.card-says')?.textContent ?? '',
    rewrites: [...card.querySelectorAll<HTMLElement>('button.rewrite')].map((button) => {
      const box = button.getBoundingClientRect();
      // What is told about the words is none of them. No method that a hostile page may have put its own in the place of.
      const said = [...(button.querySelector('span')?.childNodes ?? [])];
      const words = said
        .filter((part) => (part as Element).className !== 'from-them')
        .map(({ textContent }) => textContent ?? '')
        .join('');
      return { words, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
    buttons: [...card.querySelectorAll<HTMLElement>('button')].map((button) => {
      const box = button.getBoundingClientRect();
      const words = button.getAttribute('aria-label') ?? button.textContent ?? '';
      return { words, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
    text: card.textContent ?? '',
    box: { top, bottom, left, right },
  };
};

export const cardOf = (driver: Driver, patience?: number): Promise<CardSeen> =>
  until('the card is open', () => driver.inLayer(readCard), steady, patience);

const TRIES = 4;
const TRY_MS = 2500;

/** By the key. The findings may still be on their way when it is pressed: then it does nothing, and is pressed again. */
export async function openCardByKey(driver: Driver): Promise<CardSeen> {
  for (let tries = 1; ; tries++) {
    await chord(driver.page, 'Alt+Period');
    const card = await cardOf(driver, TRY_MS).catch((error) => error as Error);
    if (!(card instanceof Error)) return card;
    if (tries === TRIES) throw card;
  }
}

export const cardClosed = (driver: Driver): Promise<true> =>
  until('the card is closed', async () => (await driver.inLayer(readCard)) === null || null);

/** Presses the button of the card that is called so. */
export async function pressInCard(driver: Driver, name: string): Promise<void> {
  const card = await cardOf(driver);
  const found = card.buttons.find(({ words }) => words === name);
  if (!found)
    throw new Error(`The card has no “${name}”: ${card.buttons.map(({ words }) => words).join(' | ')}`);
  await driver.page.mouse.click(found.x, found.y);
}

/** The card once it shows what is wanted. */
export const cardWith = (driver: Driver, words: string | RegExp): Promise<CardSeen> =>
  until(
    `the card says ${words}`,
    async () => {
      const card = await driver.inLayer(readCard);
      return card?.text.match(words) ? card : null;
    },
    steady,
  );

export const cardNow = (driver: Driver): Promise<CardSeen | null> => driver.inLayer(readCard);

/** For the scripts, which drive Chromium only. */
export async function waitForCard(page: Page): Promise<CardSeen> {
  const cdp = await page.createCDPSession();
  return until('the card is open', () => askLayer(cdp, readCard), steady);
}

/** It has been put in its place when it is read twice alike. */
const steady = (before: CardSeen, now: CardSeen) => JSON.stringify(before) === JSON.stringify(now);
