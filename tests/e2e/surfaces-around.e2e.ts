/** Every surface around the writing: record and trends, saved replies, repair, follow-ups, one's own letters. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { fill } from '../../scripts/record/fill.ts';
import { madeUpYear } from '../../scripts/record/made-up-year.ts';
import { startChromium } from './harness/chromium.ts';
import type { Driver } from './harness/driver.ts';
import { enter, FORM } from './harness/places.ts';
import { giveFile } from './harness/popup.ts';
import { buildPages } from './harness/serve.ts';
import { inspect, openSurface } from './harness/surface.ts';
import { walk } from './harness/walk.ts';

const DRAFT = "Hi Maya, I'm sorry that we charged your card twice on Monday. I'll call you by noon tomorrow.";
const REPLIES = 'We apologize for any inconvenience.\n---\nThat is our policy.';
const LETTERS = [
  'title,content',
  '"Parcel late","<p>Hi {{ticket.requester.first_name}},</p><p>{{#if vip}}I refunded it.{{/if}}</p>"',
  '"A reply with a rather long name, as people give them to be found again","Your order {{ticket.id}} is here."',
  'Empty,',
].join('\n');
/** Enough for a list that scrolls. */
const ENTRIES = 20;

let driver: Driver;
let panel: Page;
beforeAll(async () => {
  await buildPages();
  driver = await startChromium({ extension: true });
  await enter(driver.page, FORM);
  await driver.page.keyboard.type(DRAFT);
  const tab = await driver.inBackground(`chrome.tabs.query({ url: '${FORM.url}' }).then(([tab]) => tab.id)`);
  panel = await openSurface(driver, `sidepanel.html?tab=${tab}`);
});
afterAll(() => driver?.close());

/** Presses what bears these words. */
const press = (page: Page, words: string) => page.locator(`::-p-text(${words})`).click();

describe('the record', () => {
  test('before the first apology', async () => {
    const page = await openSurface(driver, 'record.html');
    await page.waitForSelector('.record-empty');
    await inspect(page, 'record-empty');
    await walk(page, 'record-empty');
    await page.close();
  });

  test('its list, an entry, and the trends', async () => {
    const page = await openSurface(driver, 'record.html');
    const { records, replies, followUps } = madeUpYear(new Date());
    await page.evaluate(fill, {
      records: records.slice(-ENTRIES),
      replies,
      followUps: followUps.slice(-ENTRIES),
    });
    await page.reload();
    await page.waitForSelector('tbody tr');
    await inspect(page, 'record');
    await walk(page, 'record');
    await page.click('tbody tr .who button, tbody tr button');
    await page.waitForSelector('dialog[open]');
    await inspect(page, 'record-entry');
    await walk(page, 'record-entry');
    await page.keyboard.press('Escape');
    await press(page, 'Trends');
    await page.waitForSelector('.chart');
    await page.click('summary');
    await inspect(page, 'trends');
    await walk(page, 'trends');
    await page.close();
  });
});

test('saved replies, before and behind the reading', async () => {
  const page = await openSurface(driver, 'replies.html');
  await inspect(page, 'replies-empty');
  await walk(page, 'replies-empty');
  await page.type('textarea', REPLIES);
  await page.click('[type=submit]');
  await page.waitForSelector('ul li');
  await inspect(page, 'replies');
  await walk(page, 'replies');
  await page.close();
});

describe('in the panel', () => {
  test('five whys, with an excuse pointed out', async () => {
    await panel.click('#tab-right');
    await panel.waitForSelector('.whys textarea');
    await panel.type('.whys textarea', 'We sent the order to the old address\n');
    await panel.waitForSelector('.answers');
    await panel.type('.whys textarea', 'We were very busy that week\n');
    await panel.waitForSelector('.right-weak');
    await inspect(panel, 'repair-why');
    await walk(panel, 'repair-why');
  });

  test.each([
    ['Effect', '.right-fold'],
    ['Amends', '.remedies'],
    ['Channel', '.right-note'],
  ])('%s', async (name, shown) => {
    await panel.locator(`.choice ::-p-text(${name})`).click();
    await panel.waitForSelector(shown);
    await inspect(panel, `repair-${name.toLowerCase()}`);
    await walk(panel, `repair-${name.toLowerCase()}`);
  });

  test('what is recorded of an apology', async () => {
    await panel.click('#tab-record');
    await panel.waitForSelector('.record-form');
    await inspect(panel, 'record-form');
    await walk(panel, 'record-form');
  });

  test('promises that are kept', async () => {
    await panel.click('#tab-follow-ups');
    await panel.waitForSelector('.follow-up');
    await inspect(panel, 'follow-ups');
    await walk(panel, 'follow-ups');
  });

  test('a letter of one’s own', async () => {
    await panel.click('#tab-letters');
    await panel.waitForSelector('.letter-head');
    await panel.click('.finder-row .tools > summary');
    await press(panel, 'New letter');
    await panel.waitForSelector('.editor');
    await inspect(panel, 'letter-editor');
    await walk(panel, 'letter-editor');
  });

  test('letters of another tool, before they are taken in', async () => {
    const tab = await driver.inBackground(
      `chrome.tabs.query({ url: '${FORM.url}' }).then(([tab]) => tab.id)`,
    );
    const view = await openSurface(driver, `sidepanel.html?tab=${tab}`);
    await view.waitForSelector('.finder-row .tools > summary');
    await giveFile(
      { ask: (question) => view.evaluate(`(${question})(document)`) as never },
      'x.csv',
      LETTERS,
    );
    await view.waitForSelector('.import-view');
    await inspect(view, 'letters-import');
    await walk(view, 'letters-import');
    await view.close();
  });
});
