/** The analysis as it is built: its dictionary is made ready while we build, and must be the one that the library makes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/index.ts';
import { PARTS } from '../../lib/analysis/parts/index.ts';
import { RULES } from '../../lib/analysis/rules/index.ts';
import { startChromium } from './harness/chromium.ts';
import type { Driver } from './harness/driver.ts';
import { openSurface } from './harness/surface.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startChromium({ extension: true });
});
afterAll(() => driver?.close());

const EXAMPLES = [
  ...RULES.flatMap(({ flags, passes }) => [...flags, ...passes]),
  ...PARTS.flatMap(({ present, absent }) => [...present, ...absent]),
];

test('it says of every example what it says here', async () => {
  const page = await openSurface(driver, 'welcome.html');
  const said = (await page.evaluate(`Promise.all(${JSON.stringify(EXAMPLES)}.map((text) =>
    chrome.runtime.sendMessage({ amends: 'analyse', data: { draft: { text } } })))`)) as unknown[];
  expect(said).toEqual(EXAMPLES.map((text) => JSON.parse(JSON.stringify(analyse(text)))));
  expect(await driver.errors()).toEqual([]);
});
