/** `npm run store-pictures`: what docs/store.md shows the stores, in the one size that both take. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { popupPage } from '../tests/e2e/harness/chromium.ts';
import {
  dress,
  fillLetter,
  fillRecord,
  openOurs,
  showCard,
  showCoach,
  showRecord,
  showReplies,
} from './pictures/surfaces.ts';
import { buildExtension, fail, openBrowser, serveInbox } from './practice.ts';

const IMAGES = join(import.meta.dirname, '../docs/store');
/** Chrome's store asks for 1280 by 800, Firefox's takes it. */
const STORE = { width: 1280, height: 800, deviceScaleFactor: 1 };
const POPUP = { width: 400, height: 600, deviceScaleFactor: 1 };
/** Near the toolbar's button that opens it. */
const POPUP_PLACE =
  'position: fixed; top: 4px; right: 24px; border-radius: 8px; box-shadow: 0 8px 32px #0006';
const FILLED = 4;

const file = (name: string) => join(IMAGES, `${name}.png`);
const shoot = (page: Page, name: string) => page.screenshot({ path: file(name) });

async function pictures(inbox: string): Promise<void> {
  const { browser, page } = await openBrowser(true);
  await dress(page, 'light');
  await page.setViewport(STORE);
  await showCard(page, inbox);
  await shoot(page, 'card');
  await showCoach(page);
  await shoot(page, 'checklist');
  await page.keyboard.press('Escape');
  await picturePopup(browser, page);
  const replies = await openOurs(browser, 'replies', 'light', STORE);
  await showReplies(replies);
  await shoot(replies, 'saved-replies');
  const record = await openOurs(browser, 'record', 'light', STORE);
  await fillRecord(record);
  await showRecord(record, 'trends');
  await shoot(record, 'trends');
  await browser.close();
}

/** A browser draws its popup outside of the page, where no picture reaches: both are taken, and laid over each other. */
async function picturePopup(browser: Browser, page: Page): Promise<void> {
  const popup = await popupPage(browser, page);
  await dress(popup, 'light');
  await popup.setViewport(POPUP);
  await popup.waitForSelector('.field');
  await fillLetter(popup, FILLED);
  const over = await popup.screenshot({ encoding: 'base64' });
  await shoot(page, 'letter');
  const canvas = await browser.newPage();
  await canvas.setViewport(STORE);
  await canvas.setContent(
    `<body style="margin: 0"><img src="${dataUrl(readFileSync(file('letter'), 'base64'))}">
     <img src="${dataUrl(over)}" style="${POPUP_PLACE}">`,
    { waitUntil: 'load' },
  );
  await shoot(canvas, 'letter');
  await canvas.close();
}

const dataUrl = (base64: string) => `data:image/png;base64,${base64}`;

try {
  buildExtension();
  mkdirSync(IMAGES, { recursive: true });
  await pictures(await serveInbox());
  process.exit(0);
} catch (error) {
  fail(`The pictures were not taken: ${(error as Error).message}`);
}
