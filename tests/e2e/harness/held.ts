/** What the editor on the page holds, by its own model. */
import type { Page } from 'puppeteer-core';
import { until } from './wait.ts';

export const held = (page: Page): Promise<string> => page.evaluate(() => window.model());

/** Waits until it holds the words, and gives all that it holds. */
export const holds = (page: Page, words: string): Promise<string> =>
  until(`the editor holds “${words}”`, async () => {
    const all = await held(page);
    return all.includes(words) ? all : null;
  });
