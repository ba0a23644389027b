/** The extension is replaced, or removed, while a draft is open. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Driver, OUTPUT, startDriver } from './harness/driver.ts';
import { enter, GMAIL, type Place } from './harness/places.ts';
import { pause, until } from './harness/wait.ts';

const DRAFT = 'Hello Ana. We are sorry for any inconvenience this may have caused.';
/** Longer than a judgement takes, and than a script needs that should not have come. */
const RESTS_MS = 1500;

let driver: Driver;
beforeEach(async () => {
  driver = await startDriver();
});
afterEach(() => driver?.close());

const left = () =>
  driver.page.evaluate(() => ({
    layers: [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('amends'))
      .length,
    marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  }));
const shown = (what: string, wanted: { layers: number; marks: number }) =>
  until(what, async () => (JSON.stringify(await left()) === JSON.stringify(wanted) ? true : null));

async function write(place: Place): Promise<void> {
  await enter(driver.page, place);
  await driver.page.keyboard.type(DRAFT);
  await shown('it is underlined', { layers: 1, marks: place.rich || driver.name === 'chromium' ? 1 : 0 });
}

/** A hand moves over the page: no browser tells a script that its extension is gone. */
async function move(): Promise<void> {
  await driver.page.mouse.move(200, 300);
  await driver.page.mouse.move(220, 320);
}

test('replaced: the new one takes over without a reload, with one layer and each mark once', async () => {
  await write(GMAIL);
  await driver.browser.uninstallExtension(await ourId());
  await driver.browser.installExtension(
    join(OUTPUT, `${driver.name === 'chromium' ? 'chrome' : 'firefox'}-mv3`),
  );
  const welcome = await until('it greets', async () => {
    return (await driver.browser.pages()).find((page) => page.url().includes('welcome')) ?? null;
  });
  await welcome.close();
  await driver.page.bringToFront();
  await until('the new one speaks, of words typed since, too', async () => {
    await driver.page.keyboard.type(' Sorry if it was late.');
    await pause(RESTS_MS);
    return (await left()).marks > 1 || null;
  });
  const typed = (await GMAIL.model(driver.page)).split('Sorry if it was late').length - 1;
  await shown('each is marked once', { layers: 1, marks: 1 + typed });
  expect(await driver.errors()).toEqual([]);
});

test('removed: what it left in the page goes, the keys are the page’s, and nothing is logged', async () => {
  await write(GMAIL);
  await driver.browser.uninstallExtension(await ourId());
  await move();
  await shown('nothing is left', { layers: 0, marks: 0 });
  await driver.page.keyboard.type(' Sorry if it was late.');
  await pause(RESTS_MS);
  expect(await GMAIL.model(driver.page)).toContain('Sorry if it was late.');
  expect(await left()).toEqual({ layers: 0, marks: 0 });
  expect(await driver.errors()).toEqual([]);
});

const ourId = async () => String(await driver.inBackground('(globalThis.browser ?? chrome).runtime.id'));
