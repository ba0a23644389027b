import type { Browser } from 'puppeteer-core';
import { until } from '../../tests/e2e/harness/wait.ts';
import { buildExtension, openBrowser } from '../practice.ts';
import { quantile } from './measure.ts';

const STARTS = 7;

/** From the question to the answer, by a background that was stopped: the median of some starts in Chromium, in ms. */
export async function firstAnalysis(draft: string): Promise<number> {
  buildExtension();
  const { browser, page } = await openBrowser(true);
  // A page that asks the background nothing by itself: it would wake what was just stopped.
  await page.goto(new URL('/replies.html', (await background(browser)).url()).href);
  const question = JSON.stringify({ amends: 'analyse', data: { draft: { text: draft } } });
  const taken: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    await stop(browser);
    const asked = await page.evaluate(`(async () => {
      const start = performance.now();
      const report = await chrome.runtime.sendMessage(${question});
      return report && performance.now() - start;
    })()`);
    taken.push(asked as number);
  }
  await browser.close();
  return quantile(taken, 0.5);
}

const background = (browser: Browser) => browser.waitForTarget((one) => one.type() === 'service_worker');

async function stop(browser: Browser): Promise<void> {
  const worker = await (await background(browser)).worker();
  await worker?.close();
  await until('the background has stopped', async () =>
    browser.targets().some((one) => one.type() === 'service_worker') ? null : true,
  );
}
