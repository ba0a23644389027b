import type { KeyInput, Page } from 'puppeteer-core';

/** Presses keys together, as a chord of the settings is written: `Alt+Shift+Digit1`. */
export async function chord(page: Page, keys: string): Promise<void> {
  const all = keys.split('+') as KeyInput[];
  const held = all.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(all.at(-1) as KeyInput);
  for (const key of held.reverse()) await page.keyboard.up(key);
}
