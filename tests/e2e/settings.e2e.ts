/** What is chosen takes effect at once, in pages that are open, without a reload. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, type OurPage, startDriver } from './harness/driver.ts';
import { boxOf, colourIn, STRAY, underlined } from './harness/paint.ts';
import { enter, FORM, GMAIL } from './harness/places.ts';
import { clickInPopup } from './harness/site-switch.ts';
import { until } from './harness/wait.ts';

const WEAK = 'We are sorry for any inconvenience this may have caused. ';
const MANAGED = { rules: { 'passive-ownership': 'off' } };
const FIRST_LINE = { x: 40, y: 26 };

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver(undefined, { extension: true, openBefore: FORM.url, managed: MANAGED });
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
    await clickInPopup(driver, what);
    await nothingOfOurs();
    await titled(/off here/);
    await clickInPopup(driver, 'on');
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
const badgeOff = (page: Document) => page.querySelector<HTMLElement>('#looks [aria-label^="Badge"]')?.click();
const settingOfPassive = (page: Document) => {
  const select = page.querySelector<HTMLSelectElement>('select[aria-label*="Nobody did it"]');
  return select && { value: select.value, disabled: select.disabled };
};
const onlyListed = (page: Document) => page.querySelectorAll<HTMLElement>('#where .choice input')[1]?.click();
const everySite = (page: Document) => page.querySelectorAll<HTMLElement>('#where .choice input')[0]?.click();

test('off in the field alone, and on again', async () => {
  await enter(driver.page, FORM);
  await driver.page.keyboard.type(WEAK);
  await seen();
  await clickInPopup(driver, 'field');
  await nothingOfOurs();
  await driver.page.bringToFront();
  await driver.page.click(FORM.field, { offset: FIRST_LINE });
  await driver.page.keyboard.type('And more. ');
  expect(await driver.inLayer(() => true)).toBeNull();
  await clickInPopup(driver, 'on');
  await seen();
});

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
    await clickInPopup(driver, 'on');
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

// Chromium reads policies from the system's own folder, which is not a test's to change.
if (process.env.AMENDS_BROWSER === 'firefox')
  test('what the administrator has set is in force, and shown as locked', async () => {
    await enter(driver.page, FORM);
    await driver.page.keyboard.type(`Mistakes were made. ${WEAK}`);
    await seen();
    const { x, y, width, height } = await boxOf(driver.page, FORM.field, 'Mistakes were');
    expect(await colourIn(driver.page, { x, y, width, height })).toBeLessThan(STRAY);
    await inOptions(async (options) => {
      const setting = await until('the rule is there', () => options.ask(settingOfPassive));
      expect(setting).toEqual({ value: 'off', disabled: true });
    });
  });

test('two windows that change at once lose neither change', async () => {
  const [one, other] = [await driver.openOurs('options'), await driver.openOurs('options')];
  await Promise.all([one.ask(ruleOff), other.ask(badgeOff)]);
  await until('both are kept', async () => {
    const kept = (await driver.inBackground('chrome.storage.sync.get()')) as Record<string, unknown>;
    const { 'settings/rules/generic-inconvenience': rule, 'settings/badge': badge } = kept;
    return (rule === 'off' && badge === false) || null;
  });
  await other.close();
  await one.close();
});

test('the welcome page is the thing itself: its draft is underlined', async () => {
  const welcome = await driver.openOurs('welcome');
  await until('the draft is read', () =>
    welcome.ask((page) => {
      const view = page.defaultView as Window & typeof globalThis;
      return (
        view.CSS.highlights.size > 0 ||
        [...page.documentElement.children].some(({ localName }) => localName.startsWith('amends-layer')) ||
        null
      );
    }),
  );
  await welcome.close();
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
