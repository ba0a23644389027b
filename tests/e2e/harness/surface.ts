/**
 * Every surface of ours, narrow and zoomed, light and dark: axe finds nothing, nothing runs over the side, and
 * a picture of each is left in `test-results/surfaces`. One engine is enough for this; what differs between the
 * browsers is seen by the other tests.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { faults } from './axe.ts';
import type { Driver } from './driver.ts';
import { look, lookForced, SCHEMES, sideways, VIEWS } from './views.ts';

const PICTURES = join(import.meta.dirname, '../../../test-results/surfaces');
mkdirSync(PICTURES, { recursive: true });

/** One of our own pages in a tab; `before` comes before it is loaded. */
export async function openSurface(
  { browser }: Driver,
  path: string,
  before?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await before?.(page);
  await page.goto(new URL(path, worker.url()).href);
  await page.waitForSelector('h1, h2');
  return page;
}

/** Leaves a picture in the colours that the system's user has chosen for everything: axe cannot read those. */
export async function pictureForced(page: Page, name: string): Promise<void> {
  await lookForced(page);
  await page.screenshot({ path: join(PICTURES, `${name}-forced.png`) as `${string}.png` });
}

/** The lowest pixels of an element, as they are drawn. */
export async function lowestLine(page: Page, selector: string): Promise<string> {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`No ${selector} is drawn.`);
  const line = { x: box.x + 1, y: box.y + box.height - 2, width: 8, height: 2 };
  return page.screenshot({ clip: line, encoding: 'base64' });
}

/** Looks at the page as it stands, in every view. */
export async function inspect(page: Page, name: string): Promise<void> {
  for (const view of VIEWS) {
    for (const scheme of SCHEMES) {
      await look(page, view, scheme);
      await page.screenshot({
        path: join(PICTURES, `${name}-${view.name}-${scheme}.png`) as `${string}.png`,
      });
      expect.soft(await sideways(page), `${name}, ${view.name}`).toEqual([]);
      // What axe finds depends on the colours, hardly on the width.
      if (view === VIEWS[0]) expect.soft(await faults(page), `${name}, ${scheme}`).toEqual([]);
    }
  }
}
