/** `npm run screenshots`: the README's pictures of the card, popup, side panel and our own pages, light and dark. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { popupPage } from '../tests/e2e/harness/chromium.ts';
import {
  dress,
  emptyLetter,
  fillLetter,
  fillRecord,
  openOurs,
  type Scheme,
  showCard,
  showCoach,
  showRecord,
  showReplies,
} from './pictures/surfaces.ts';
import { buildExtension, fail, openBrowser, serveInbox } from './practice.ts';
import { fill } from './record/fill.ts';

const IMAGES = join(import.meta.dirname, '../docs/images');
/** Sharp on the screens that show the README. */
const deviceScaleFactor = 2;
/** The largest that a browser gives a popup is 800 by 600. */
const POPUP = { width: 400, height: 600, deviceScaleFactor };
const PANEL = { width: 420, height: 860, deviceScaleFactor };
const VIEW = { width: 980, height: 900, deviceScaleFactor };
/** One is left, as it will be for most. */
const FILLED = 8;

const shoot = (page: Page, name: string, scheme: Scheme) =>
  page.screenshot({ path: join(IMAGES, `${name}-${scheme}.png`) });

async function pictures(inbox: string, scheme: Scheme): Promise<void> {
  const { browser, page } = await openBrowser(true);
  try {
    await dress(page, scheme);
    await page.setViewport(VIEW);
    await showCard(page, inbox);
    await shoot(page, 'card', scheme);
    await showCoach(page);
    await shoot(page, 'coach', scheme);
    await page.keyboard.press('Escape');
    const popup = await popupPage(browser, page);
    await picturePopup(popup, scheme);
    const panel = await panelPage(browser, popup);
    await picturePanel(panel, scheme);
    await pictureTabs(panel, scheme);
    for (const name of ['options', 'welcome'] as const) await pictureOurs(browser, name, scheme);
    await pictureRecord(browser, scheme);
    await pictureReplies(browser, scheme);
  } finally {
    await browser.close();
  }
}

async function picturePopup(popup: Page, scheme: Scheme): Promise<void> {
  await dress(popup, scheme);
  await popup.waitForFunction('document.fonts.ready && innerWidth >= 400');
  await popup.setViewport(POPUP);
  await emptyAndFilled(popup, 'popup', scheme);
}

async function picturePanel(panel: Page, scheme: Scheme): Promise<void> {
  await dress(panel, scheme);
  await panel.setViewport(PANEL);
  await panel.reload();
  await emptyAndFilled(panel, 'panel', scheme);
}

/** The panel as a page of its own beside the popup's tab: a browser without a screen shows no side panel. */
async function panelPage(browser: Browser, popup: Page): Promise<Page> {
  const active = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`;
  const tabId = await popup.evaluate(active);
  const panel = await browser.newPage();
  await panel.goto(new URL(`/sidepanel.html?tab=${tabId}`, popup.url()).href);
  return panel;
}

async function emptyAndFilled(view: Page, name: string, scheme: Scheme): Promise<void> {
  await view.waitForSelector('.field');
  await shoot(view, `${name}-empty`, scheme);
  await fillLetter(view, FILLED);
  await shoot(view, name, scheme);
  // The panel comes after the popup with the same draft.
  await emptyLetter(view, FILLED);
}

const HOUR_MS = 3_600_000;

/** Three promises as a week brings them: one late, one for today, one for later. */
const promises = () =>
  (
    [
      ['I’ll call you by noon', 'Maria', -2],
      ['You’ll have the refund today', 'Sam', 3],
      ['I’ll write to you by Friday with what we found', 'Priya', 50],
    ] as const
  ).map(([what, label, hours]) => ({
    ...{ id: label, what, label, page: null, record: null, done: null, snoozed: null, announced: null },
    made: new Date(Date.now() - 24 * HOUR_MS).toISOString(),
    due: new Date(Date.now() + hours * HOUR_MS).toISOString(),
  }));

/** Answers, and what is asked then: the second is an excuse. */
const ANSWERS = [
  ['We sent the order to the old address', '1 of 5'],
  ['We were very busy that week', 'What could we have done?'],
] as const;

async function askWhy(panel: Page): Promise<void> {
  for (const [answer, asked] of ANSWERS) {
    await panel.type('.whys textarea', answer);
    await panel.click('.whys button[type=submit]');
    await panel.waitForSelector(`::-p-text(${asked})`);
  }
}

/** What each of the panel's other tabs shows when it is ready. */
const TABS = { draft: '.parts', right: '.right button', 'follow-ups': '.follow-up', record: '.record-form' };

async function pictureTabs(panel: Page, scheme: Scheme): Promise<void> {
  await panel.evaluate(fill, { followUps: promises() });
  for (const [tab, shown] of Object.entries(TABS)) {
    await panel.click(`#tab-${tab}`);
    await panel.waitForSelector(shown);
    if (tab === 'right') await askWhy(panel);
    await shoot(panel, `tab-${tab}`, scheme);
  }
}

/** One of our own pages, as it stands in a tab. */
async function pictureOurs(browser: Browser, name: string, scheme: Scheme): Promise<void> {
  const ours = await openOurs(browser, name, scheme, VIEW);
  await ours.waitForSelector('h1');
  if (name === 'welcome') await ours.waitForFunction('CSS.highlights.size > 0');
  await shoot(ours, name, scheme);
  await ours.close();
}

async function pictureReplies(browser: Browser, scheme: Scheme): Promise<void> {
  const replies = await openOurs(browser, 'replies', scheme, VIEW);
  await showReplies(replies);
  await shoot(replies, 'replies', scheme);
  await replies.close();
}

async function pictureRecord(browser: Browser, scheme: Scheme): Promise<void> {
  const record = await openOurs(browser, 'record', scheme, VIEW);
  await fillRecord(record);
  for (const section of ['apologies', 'trends'] as const) {
    await showRecord(record, section);
    await shoot(record, section, scheme);
  }
  await record.close();
}

try {
  buildExtension();
  mkdirSync(IMAGES, { recursive: true });
  const inbox = await serveInbox();
  for (const scheme of ['light', 'dark'] as const) await pictures(inbox, scheme);
  process.exit(0);
} catch (error) {
  fail(`The pictures were not taken: ${(error as Error).message}`);
}
