/** Composers in windows and frames that have no address of their own. */
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { LAYER_HOST } from './harness/layer-pages.ts';
import { pause, until } from './harness/wait.ts';

const DRAFT = 'Hello Ana. We are sorry for any inconvenience this may have caused. ';

/** By then the card's script has come: nobody can look into the card in a frame of another origin. */
const CARD_MS = 2000;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

/** Where the field of the page stands: in a window that a press on “Reply” opens, or in a frame. */
async function composerOf(name: string): Promise<Frame> {
  const { page, browser } = driver;
  await page.goto(`https://${LAYER_HOST}/${name}`);
  const reply = await page.$('#reply');
  if (!reply)
    return until(
      'the frame is there',
      async () => page.frames().find((one) => /^(data|blob):/.test(one.url())) ?? null,
    );
  const before = await browser.pages();
  await reply.click();
  return until('the window is open', async () => {
    const opened = (await browser.pages()).find((one) => !before.includes(one));
    return opened?.mainFrame() ?? null;
  });
}

const marksIn = (frame: Frame) =>
  frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

test.each(['popped-written', 'popped-filled', 'data-frame', 'blob-frame'])(
  '%s: weak words are underlined, and replaced by keys',
  async (name) => {
    const frame = await composerOf(name);
    const page = frame.page();
    try {
      await until('the field is there', async () => (await frame.$('#rich')) ?? null);
      await frame.click('#rich');
      await page.keyboard.type(DRAFT);
      const marks = await until('the words are underlined', async () => (await marksIn(frame)) || null);
      await chord(page, 'Alt+Period');
      // What the open card is about has a mark more.
      await until('the card is open', async () => (await marksIn(frame)) > marks || null);
      await pause(CARD_MS);
      await page.keyboard.press('Enter');
      await until('they are replaced', async () => {
        const text = await frame.$eval('#rich', (field) => field.textContent);
        return text?.includes('any inconvenience') ? null : true;
      });
      expect(await frame.$eval('#rich', (field) => field.textContent)).toContain('Hello Ana. I');
    } finally {
      if (page !== driver.page) await page.close();
    }
  },
);

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
