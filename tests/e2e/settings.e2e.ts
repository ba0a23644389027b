/** What is chosen takes effect at once, in pages that are open, without a reload. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, type OurPage, startDriver } from './harness/driver.ts';
import { boxOf, colourIn, STRAY, underlined } from './harness/paint.ts';
import { enter, FORM, GMAIL } from './harness/places.ts';
import { until } from './harness/wait.ts';

const WEAK = 'We are sorry for any inconvenience this may have caused. ';
const FIRST_LINE = { x: 40, y: 26 };

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver(undefined, { extension: true, openBefore: FORM.url });
});
afterAll(() => driver?.close());
// What a test has chosen, and perhaps not taken back, is not for the next.
beforeEach(() => driver.inBackground('chrome.storage.sync.clear().then(() => true)'));

const seen = () => underlined(driver.page, FORM.field, 'inconvenience');

const nothingOfOurs = () =>
  until('nothing of ours is in the page', async () => {
    const layer = await driver.inLayer(() => true);
    const marks = await driver.page.evaluate(() =>
      [...CSS.highlights].some(([name, all]) => name.startsWith('amends-') && all.size > 0),
    );
    return layer === null && !marks ? true : null;
  });

/** The overlay that some browsers need stays, empty. */
const noMarks = () =>
  until('nothing is underlined', async () => {
    const { x, y, width, height } = await boxOf(driver.page, FORM.field, 'inconvenience');
    return (await colourIn(driver.page, { x, y, width, height })) < STRAY || null;
  });

const titled = (words: RegExp) =>
  until(`the toolbar says ${words}`, async () => (words.test((await driver.toolbar()).title) ? true : null));

/** Sent into the popup as text. Each gives null while there is nothing to click, and does no harm twice. */
const IN_POPUP = {
  switch: (view: Document) => {
    const site = view.querySelector<HTMLInputElement>('[role=switch][aria-label^=Amends]');
    if (site?.checked) site.click();
    return site ? true : null;
  },
  page: (view: Document) => {
    const [page] = view.querySelectorAll<HTMLElement>('.site-more button');
    page?.click();
    return page ? true : null;
  },
  everywhere: (view: Document) => {
    const [, everywhere] = view.querySelectorAll<HTMLElement>('.site-more button');
    everywhere?.click();
    return everywhere ? true : null;
  },
  on: (view: Document) => {
    const site = view.querySelector<HTMLInputElement>('[role=switch][aria-label^=Amends]');
    if (site && !site.checked) site.click();
    return site ? true : null;
  },
};

/** The window may lose the focus on a busy machine, and its popup with it: then it is opened again. */
async function clickInPopup(what: keyof typeof IN_POPUP): Promise<void> {
  await until('the popup was clicked', async () => {
    const popup = await driver.openPopup();
    const done = await until('its content is there', () => popup.ask(IN_POPUP[what])).catch(() => null);
    await popup.close().catch(() => undefined);
    return done;
  });
}

async function inOptions(perform: (options: OurPage) => Promise<unknown>): Promise<void> {
  const options = await driver.openOurs('options');
  await perform(options);
  await options.close();
}

test('a page that was open before the install needs no reload', async () => {
  await driver.page.click(FORM.field, { offset: FIRST_LINE });
  await driver.page.keyboard.type(WEAK);
  await seen();
});

test('the toolbar tells the strong findings of the draft, and that there is nothing to watch', async () => {
  await until('one is told', async () => ((await driver.toolbar()).badge === '1' ? true : null));
  await driver.page.goto('https://forms.example/inbox');
  await titled(/no editor/);
  expect((await driver.toolbar()).badge).toBe('');
});

describe('from the popup, with one click', () => {
  test.each(['switch', 'page', 'everywhere'] as const)('off by the %s, and on again', async (what) => {
    await enter(driver.page, FORM);
    await driver.page.keyboard.type(WEAK);
    await seen();
    await clickInPopup(what);
    await nothingOfOurs();
    await titled(/off here/);
    await clickInPopup('on');
    await driver.page.bringToFront();
    await seen();
  });
});

/** Sent into the page as text, so each stands by itself. */
const ruleOff = (page: Document) => {
  const view = page.defaultView as Window & typeof globalThis;
  const select = page.querySelector<HTMLSelectElement>('select[aria-label*="Names nothing"]');
  if (!select) throw new Error('The rule is not there.');
  select.value = 'off';
  select.dispatchEvent(new view.Event('change', { bubbles: true }));
};
const ruleStrong = (page: Document) => {
  const view = page.defaultView as Window & typeof globalThis;
  const select = page.querySelector<HTMLSelectElement>('select[aria-label*="Names nothing"]');
  if (select?.value !== 'off') throw new Error('The rule is not shown as off.');
  select.value = 'strong';
  select.dispatchEvent(new view.Event('change', { bubbles: true }));
};
const onlyListed = (page: Document) => page.querySelectorAll<HTMLElement>('#where .choice input')[1]?.click();
const everySite = (page: Document) => page.querySelectorAll<HTMLElement>('#where .choice input')[0]?.click();

describe('from the settings', () => {
  test('a rule that is switched off is silent in the open draft, and speaks again', async () => {
    await enter(driver.page, FORM);
    await driver.page.keyboard.type('We apologize for any inconvenience. ');
    await seen();
    await inOptions((options) => options.ask(ruleOff));
    await noMarks();
    await inOptions((options) => options.ask(ruleStrong));
    await seen();
  });

  test('only listed sites: no script of ours runs elsewhere', async () => {
    await enter(driver.page, GMAIL);
    await inOptions((options) => options.ask(onlyListed));
    await titled(/off here/);
    await clickInPopup('on');
    await enter(driver.page, FORM);
    await driver.page.keyboard.type(WEAK);
    await titled(/off here/);
    await nothingOfOurs();
    await enter(driver.page, GMAIL);
    await driver.page.keyboard.type(WEAK);
    await underlined(driver.page, GMAIL.field, 'inconvenience');
    await inOptions((options) => options.ask(everySite));
    await enter(driver.page, FORM);
    await driver.page.keyboard.type(WEAK);
    await seen();
  });
});

test('the welcome page is the thing itself: its draft is underlined', async () => {
  const welcome = await driver.openOurs('welcome');
  await until('the draft is read', () =>
    welcome.ask((page) => {
      const view = page.defaultView as Window & typeof globalThis;
      return view.CSS.highlights.size > 0 || page.querySelector('amends-layer') !== null || null;
    }),
  );
  await welcome.close();
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
