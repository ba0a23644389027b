/** A reply with a blank of ours is held once when it is sent; every other reply leaves at the first press. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliveryOf } from './harness/deliver.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { buildSitePages } from './harness/site-pages.ts';
import { SITE_PAGES } from './harness/sites.ts';
import { pause, until } from './harness/wait.ts';
import { enterAt, typeIn } from './matrix/field.ts';

/** Froala without a licence calls home, and finds nobody there. */
const NOT_FOUND = /404 \(Not Found\)/;
const LETTER = [{ kind: 'paragraph', runs: [{ text: 'I am sorry, [name].' }] }] as const;

let driver: Driver;
beforeAll(async () => {
  await buildSitePages();
  driver = await startDriver();
});
afterAll(() => driver?.close());

/** The reply's words; null once its composer is gone or empty. */
const reply = () =>
  driver.page
    .evaluate(() => {
      const field = window.field();
      return field?.isConnected ? field.textContent?.trim() || null : null;
    })
    .catch(() => null);
const bar = () => driver.inLayer((layer) => layer.querySelector('.held p')?.textContent ?? null);
const held = () => until('Send is held', bar);
const sent = () => until('the reply has left', async () => ((await reply()) === null ? true : null));
const holdBlanks = (on: boolean) =>
  driver.inBackground(
    `globalThis.${driver.name === 'firefox' ? 'browser' : 'chrome'}.storage.sync.set({ 'settings/holdBlanks': ${on} }).then(() => true)`,
  );

async function putLetterIn(): Promise<void> {
  await until(
    'the letter is taken',
    async () => (await driver.inBackground(deliveryOf(LETTER)).catch(() => '')) === 'sent' || null,
  );
  await until('it is in', async () => (await reply())?.includes('[name]') || null);
}

const NAMES = ['Gmail', 'Outlook', 'Zendesk', 'Freshdesk'];
describe.each(SITE_PAGES.filter(({ name }) => NAMES.includes(name)))('$name', ({ url, send }) => {
  beforeEach(() => enterAt(driver.page, url));

  test('a blank of a letter holds the first press, not the second', async () => {
    await putLetterIn();
    await driver.page.click(send);
    expect(await held()).toContain('[name]');
    const hasFocus = await driver.page.evaluate(() => window.field()?.contains(document.activeElement));
    expect(hasFocus).toBe(true);
    await pause(400);
    expect(await reply()).toContain('[name]');
    await driver.page.click(send);
    await sent();
  });

  test('a bracket of the writer’s own holds nothing', async () => {
    await typeIn(driver.page, 'I am sorry we sent it twice, see [note 3].');
    await driver.page.click(send);
    await sent();
    expect(await bar()).toBeNull();
  });
});

describe('in Gmail', () => {
  const { url, send } = SITE_PAGES[0] as (typeof SITE_PAGES)[number];
  beforeEach(async () => {
    await enterAt(driver.page, url);
    await putLetterIn();
  });
  async function pressInBar(which: 'first' | 'last'): Promise<void> {
    const [x, y] = await until('the bar is there', () =>
      driver.inLayer((layer) => {
        const centres = [...layer.querySelectorAll('.held button')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x + width / 2, y + height / 2] as const;
        });
        return centres.length === 2 ? centres : null;
      }),
    ).then((centres) => centres[which === 'first' ? 0 : 1] as readonly [number, number]);
    await driver.page.mouse.click(x, y);
  }
  const selected = () => driver.page.evaluate(() => getSelection()?.toString());

  test('“Go there” leads to the blank; filled, it leaves at the first press', async () => {
    await driver.page.click(send);
    await held();
    await pressInBar('first');
    await until('the blank is selected', async () => (await selected()) === '[name]' || null);
    await driver.page.keyboard.type('Ana');
    await until('the bar goes', async () => ((await bar()) === null ? true : null));
    await driver.page.click(send);
    await sent();
  });

  test('“Send anyway” sends', async () => {
    await driver.page.click(send);
    await held();
    await pressInBar('last');
    await sent();
    expect(await bar()).toBeNull();
  });

  test('a chord is held as a click is, however long it is pressed', async () => {
    await chord(driver.page, 'Control+Enter');
    expect(await held()).toContain('[name]');
    expect(await reply()).toContain('[name]');
  });

  test('switched off, nothing is held', async () => {
    await holdBlanks(false);
    await pause(300);
    await driver.page.click(send);
    await sent();
    await holdBlanks(true);
  });
});

test('a mail that Gmail calls back counts as sent no more', async () => {
  const { url, send } = SITE_PAGES[0] as (typeof SITE_PAGES)[number];
  await enterAt(driver.page, url);
  await typeIn(driver.page, 'I am sorry we sent it twice.');
  await until('it is judged', async () => (await driver.inLayer((layer) => layer.childElementCount)) || null);
  await driver.page.click(send);
  await sent();
  await driver.page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<span id="link_undo" role="link">Undo</span>');
  });
  await driver.page.click('#link_undo');
  const notice = () => driver.inLayer((layer) => layer.querySelector('.notice')?.textContent ?? null);
  await until('it is told', async () => (await notice())?.startsWith('Called back') || null);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect((await driver.errors()).filter((error) => !NOT_FOUND.test(error))).toEqual([]);
});
