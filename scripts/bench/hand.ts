import type { KeyInput, Page } from 'puppeteer-core';

/**
 * Seconds, by the keystroke-level model (Card, Moran and Newell, 1980): a key of a fair typist, pointing with its click,
 * the hand's way between mouse and keys, and getting ready for what was not thought of yet.
 */
const KEY_S = 0.2;
const CLICK_S = 1.3;
const HOMING_S = 0.4;
const READY_S = 1.35;

/** A hand that counts what it does. */
export function countingHand() {
  let clicks = 0;
  let keys = 0;
  let tabs = 0;
  let ways = 0;
  let thoughts = 0;
  let at: 'mouse' | 'keys' = 'mouse';
  const to = (where: typeof at) => {
    if (at !== where) ways++;
    at = where;
  };
  return {
    async click(page: Page, { x, y }: { readonly x: number; readonly y: number }) {
      to('mouse');
      clicks++;
      thoughts++;
      await page.mouse.click(x, y);
    },
    async type(page: Page, text: string) {
      to('keys');
      keys += text.length;
      thoughts++;
      await page.keyboard.type(text);
    },
    /** Keys pressed together are one and its helpers: each counts. */
    async press(page: Page, chord: string) {
      to('keys');
      const all = chord.split('+') as KeyInput[];
      keys += all.length;
      if (all.at(-1) === 'Tab') tabs++;
      const held = all.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.down(all.at(-1) as KeyInput);
      // A popup that a key closes takes no more of them.
      for (const key of all.toReversed())
        if (!page.isClosed()) await page.keyboard.up(key).catch(() => undefined);
    },
    counted: () => ({
      clicks,
      keys,
      tabs,
      seconds: KEY_S * keys + CLICK_S * clicks + HOMING_S * ways + READY_S * thoughts,
    }),
  };
}

export type Hand = ReturnType<typeof countingHand>;
