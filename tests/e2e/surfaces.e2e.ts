/** Every surface where one writes and chooses. `surfaces-around.e2e.ts` has what stands around it. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from './harness/axe.ts';
import { startChromium } from './harness/chromium.ts';
import type { Driver } from './harness/driver.ts';
import { enter, FORM } from './harness/places.ts';
import { buildPages } from './harness/serve.ts';
import { inspect, lowestLine, openSurface, pictureForced } from './harness/surface.ts';
import { until } from './harness/wait.ts';
import { walk, walked } from './harness/walk.ts';

const DRAFT =
  'Hi Maya, we apologize for any inconvenience. We charged your card twice on Monday. We are looking into it and get back to you as soon as possible. Rest assured this will not happen again.';

/** Nothing is measured here, and the pictures take the machine's time. */
const PATIENCE_MS = 30_000;

let driver: Driver;
beforeAll(async () => {
  await buildPages();
  driver = await startChromium({ extension: true });
});
afterAll(() => driver?.close());

const open = (path: string, before?: (page: Page) => Promise<unknown>) => openSurface(driver, path, before);

test('a planted fault is found', async () => {
  const page = await open('options.html');
  await page.evaluate(`
    document.querySelector('main').insertAdjacentHTML('afterbegin',
      '<img src="/icon/16.png"><button></button><p id="pale">pale</p>');
    Object.assign(document.querySelector('#pale').style, { color: '#bbb', background: '#fff' });`);
  const found = (await faults(page)).map((fault) => fault.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'button-name', 'color-contrast']));
  await page.evaluate(`
    document.querySelector('main').insertAdjacentHTML('afterbegin',
      '<button id="hidden">hidden</button><button id="trap">trap</button><button id="behind">behind</button>');
    document.querySelector('#hidden').style.outline = 'none';
    document.querySelector('#trap').onkeydown = (event) => event.preventDefault();`);
  const { unmet, unseen } = await walked(page);
  expect(unmet.join()).toContain('behind');
  expect(unseen.join()).toContain('hidden');
  await page.close();
});

describe('the settings', () => {
  test('as they come, with a rule open', async () => {
    const page = await open('options.html');
    await page.waitForSelector('#rules .rule');
    await page.evaluate(`document.querySelector('#rules details').open = true`);
    await inspect(page, 'options');
    await walk(page, 'options');
    await pictureForced(page, 'options');
    await page.close();
  });

  test('with lists, a complaint, and the preview of a house style', async () => {
    const page = await open('options.html');
    await page.waitForSelector('#where form');
    await page.type('#where .set input', 'two words\n');
    await page.type('#words textarea', 'please see');
    await page.type('#words form input', 'kindly note\n');
    const [file] = await Promise.all([
      page.waitForFileChooser(),
      page.evaluate(`document.querySelector('#style input[type=file]').click()`),
    ]);
    await file.accept([join(import.meta.dirname, 'files/house-style.json')]);
    await page.waitForSelector('.preview');
    await page.evaluate(`document.querySelector('#style').scrollIntoView()`);
    await inspect(page, 'options-style');
    await page.close();
  });
});

describe('beside a draft', () => {
  let tab: number;
  beforeAll(async () => {
    await driver.page.bringToFront();
    await enter(driver.page, FORM);
    await driver.page.keyboard.type(DRAFT);
    await until('it is judged', async () => (await driver.toolbar()).badge || null, undefined, PATIENCE_MS);
    tab = (await driver.inBackground(
      `chrome.tabs.query({ url: '${FORM.url}' }).then(([tab]) => tab.id)`,
    )) as number;
  });

  test.each(['popup', 'sidepanel'])('%s: letters', async (place) => {
    const page = await open(`${place}.html?tab=${tab}`);
    await page.waitForSelector('.field');
    await inspect(page, `${place}-letters`);
    await walk(page, `${place}-letters`);
    await pictureForced(page, `${place}-letters`);
    const chosen = await lowestLine(page, '[role=tab][aria-selected=true]');
    expect(chosen).not.toBe(await lowestLine(page, '[role=tab][aria-selected=false]'));
    await page.close();
  });

  test.each(['draft', 'follow-ups'])('the tab %s', async (name) => {
    const page = await open(`sidepanel.html?tab=${tab}#${name}`);
    await page.waitForSelector(`#tab-${name}[aria-selected=true]`);
    await page.waitForSelector(`.tab-panel :is(h2, h3, p, b)`);
    await inspect(page, `sidepanel-${name}`);
    await walk(page, `sidepanel-${name}`);
    await page.close();
  });

  test('the finder, and a letter of one’s own', async () => {
    const page = await open(`sidepanel.html?tab=${tab}`);
    await page.waitForSelector('[role=combobox]');
    await page.type('[role=combobox]', 'out');
    await page.waitForSelector('[role=option]');
    await inspect(page, 'sidepanel-finder');
    await page.close();
  });

  test('where there is no draft', async () => {
    const page = await open('sidepanel.html?tab=-1#draft');
    await page.waitForSelector('.draft-empty');
    await inspect(page, 'sidepanel-no-draft');
    await walk(page, 'sidepanel-no-draft');
    await page.close();
  });
});

describe('in a page, on the page that greets', () => {
  /** There our scripts run as the page's own, so a root that is closed everywhere else can be opened for axe. */
  const openRoots = (page: Page) =>
    page.evaluateOnNewDocument(`
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };`);
  const inLayer = (selector: string) =>
    `[...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('amends-layer'))?.shadowRoot.querySelector('${selector}')`;
  const shown = (page: Page, selector: string) =>
    page.waitForFunction(`${inLayer(selector)}?.checkVisibility()`);

  async function greet(): Promise<Page> {
    const page = await open('welcome.html', openRoots);
    await page.bringToFront();
    await page.click('textarea');
    await shown(page, '.badge');
    return page;
  }

  test('the page itself, with its badge', async () => {
    const page = await greet();
    await inspect(page, 'welcome');
    await page.close();
  });

  test('the checklist', async () => {
    const page = await greet();
    // The click into the text may have met a weak phrase, whose card would stand beside it.
    await page.keyboard.press('Escape');
    // A click by script is nobody's.
    const badge = (await page.evaluate(`${inLayer('.badge')}.getBoundingClientRect().toJSON()`)) as DOMRect;
    await page.mouse.click(badge.x + badge.width / 2, badge.y + badge.height / 2);
    await shown(page, '.coach');
    await inspect(page, 'checklist');
    await pictureForced(page, 'checklist');
    await page.close();
  });

  test('the card', async () => {
    const page = await greet();
    await page.evaluate(`document.querySelector('textarea').setSelectionRange(20, 20)`);
    await page.keyboard.down('Alt');
    await page.keyboard.press('Period');
    await page.keyboard.up('Alt');
    await shown(page, '.card');
    await inspect(page, 'card');
    await pictureForced(page, 'card');
    await page.close();
  });
});
