/** `npm run screenshots`: the README's pictures of the card, popup, side panel and our own pages, light and dark. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { waitForCard } from '../tests/e2e/harness/card.ts';
import { popupPage } from '../tests/e2e/harness/chromium.ts';
import { waitForBadge, waitForPanel } from '../tests/e2e/harness/coach.ts';
import { buildExtension, fail, openBrowser, openCard, serveInbox } from './practice.ts';
import { fill } from './record/fill.ts';
import { madeUpYear } from './record/made-up-year.ts';

const IMAGES = join(import.meta.dirname, '../docs/images');
/** Sharp on the screens that show the README. */
const DENSITY = 2;
/** The largest that a browser gives a popup is 800 by 600. */
const POPUP = { width: 400, height: 600 };
const PANEL = { width: 420, height: 860 };
/** One is left, as it will be for most. */
const FILLED = 8;
const VIEW = { width: 980, height: 900 };

async function pictures(inbox: string, scheme: 'light' | 'dark'): Promise<void> {
  const { browser, page } = await openBrowser(true);
  try {
    await dress(page, scheme);
    await page.setViewport({ ...VIEW, deviceScaleFactor: DENSITY });
    await page.goto(`${inbox}/gmail?practice`);
    await openCard(page);
    await waitForCard(page);
    await page.screenshot({ path: join(IMAGES, `card-${scheme}.png`) });
    await pictureCoach(page, scheme);
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

/** The checklist of the same draft, opened by its badge as an agent would. */
async function pictureCoach(page: Page, scheme: string): Promise<void> {
  await page.keyboard.press('Escape');
  const badge = await waitForBadge(page);
  await page.mouse.click(badge.x, badge.y);
  await waitForPanel(page);
  await page.screenshot({ path: join(IMAGES, `coach-${scheme}.png`) });
  await page.keyboard.press('Escape');
}

async function picturePopup(popup: Page, scheme: string): Promise<void> {
  await dress(popup, scheme);
  await popup.waitForFunction('document.fonts.ready && innerWidth >= 400');
  await popup.setViewport({ ...POPUP, deviceScaleFactor: DENSITY });
  await emptyAndFilled(popup, 'popup', scheme);
}

async function picturePanel(panel: Page, scheme: string): Promise<void> {
  await dress(panel, scheme);
  await panel.setViewport({ ...PANEL, deviceScaleFactor: DENSITY });
  await panel.reload();
  await panel.waitForSelector('.field');
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

async function emptyAndFilled(view: Page, name: string, scheme: string): Promise<void> {
  await view.waitForSelector('.field');
  await view.screenshot({ path: join(IMAGES, `${name}-empty-${scheme}.png`) });
  for (const field of await filled(view)) {
    const example = await field.evaluate(
      (one) => /“(.*)”/.exec(one.parentElement?.querySelector('.field-hint')?.textContent ?? '')?.[1] ?? '',
    );
    await field.evaluate(selectAll);
    await field.type(example);
  }
  await view.evaluate("document.querySelector('.scroll').scrollTop = 0; document.activeElement.blur()");
  await view.screenshot({ path: join(IMAGES, `${name}-${scheme}.png`) });
  // For the panel, which comes after the popup with the same draft, the fields are emptied again.
  for (const field of await filled(view)) {
    await field.evaluate(selectAll);
    await field.press('Backspace');
  }
}

const filled = async (view: Page) => (await view.$$('.field > [role=textbox]')).slice(0, FILLED);

/** Sent into the page as text. */
const selectAll = (field: Element) => getSelection()?.selectAllChildren(field);

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

async function pictureTabs(panel: Page, scheme: string): Promise<void> {
  await panel.evaluate(fill, { followUps: promises() });
  for (const [tab, shown] of Object.entries(TABS)) {
    await panel.click(`#tab-${tab}`);
    await panel.waitForSelector(shown);
    if (tab === 'right') await askWhy(panel);
    await panel.screenshot({ path: join(IMAGES, `tab-${tab}-${scheme}.png`) });
  }
}

const REPLIES = [
  'Hi,\n\nWe apologize for any inconvenience this may have caused. Your refund will be processed as soon as possible.',
  "Hi,\n\nUnfortunately that's our policy, so there is nothing we can do.",
  "Hi,\n\nI'm sorry that your parcel went to the old address. I've sent a new one, and it arrives on Friday.",
];

async function pictureReplies(browser: Browser, scheme: 'light' | 'dark'): Promise<void> {
  const ours = await openOurs(browser, 'replies', scheme);
  await ours.type('textarea', REPLIES.join('\n---\n'));
  await ours.click('[type=submit]');
  await ours.waitForSelector('ul li');
  await ours.screenshot({ path: join(IMAGES, `replies-${scheme}.png`) });
  await ours.close();
}

async function openOurs(browser: Browser, name: string, scheme: 'light' | 'dark'): Promise<Page> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const ours = await browser.newPage();
  await dress(ours, scheme);
  await ours.setViewport({ ...VIEW, deviceScaleFactor: DENSITY });
  await ours.goto(new URL(`/${name}.html`, worker.url()).href);
  return ours;
}

/** One of our own pages, as it stands in a tab. */
async function pictureOurs(browser: Browser, name: string, scheme: 'light' | 'dark'): Promise<void> {
  const ours = await openOurs(browser, name, scheme);
  await ours.waitForSelector('h1');
  if (name === 'welcome') await ours.waitForFunction('CSS.highlights.size > 0');
  await ours.screenshot({ path: join(IMAGES, `${name}-${scheme}.png`) });
  await ours.close();
}

/** The record and its trends, with a year that was made up. */
async function pictureRecord(browser: Browser, scheme: 'light' | 'dark'): Promise<void> {
  const ours = await openOurs(browser, 'record', scheme);
  await ours.waitForSelector('.record-empty');
  const { records, replies, followUps } = madeUpYear(new Date());
  await ours.evaluate(fill, { records, replies, followUps: followUps.filter(({ done }) => done !== null) });
  for (const [section, shown] of Object.entries({ apologies: 'tbody tr', trends: '.chart' })) {
    await ours.goto(new URL(`/record.html#${section}`, ours.url()).href);
    await ours.reload();
    await ours.waitForSelector(shown);
    await ours.screenshot({ path: join(IMAGES, `${section}-${scheme}.png`) });
  }
  await ours.close();
}

const dress = (page: Page, value: string) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

try {
  buildExtension();
  mkdirSync(IMAGES, { recursive: true });
  const inbox = await serveInbox();
  for (const scheme of ['light', 'dark'] as const) await pictures(inbox, scheme);
  process.exit(0);
} catch (error) {
  fail(`The pictures were not taken: ${(error as Error).message}`);
}
