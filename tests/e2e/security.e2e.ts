/** Nobody drives us but the user: events that a page makes up are not heard. Each did something before. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardNow, cardOf } from './harness/card.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { enter, FORM, GMAIL } from './harness/places.ts';
import { pause, until } from './harness/wait.ts';

const WEAK = 'We are sorry for any inconvenience this may have caused. The parcel left.';
/** By then a key of the user's own has long been answered. */
const ENOUGH_MS = 1500;
const ALT = [
  ['Period', '.', false],
  ['Digit1', '1', true],
  ['Comma', ',', false],
] as const;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

/** As a page makes up a key. */
const pressFalsely = (field: string, code: string, key: string, shiftKey: boolean, times = 1) =>
  driver.page.$eval(
    field,
    (element, code, key, shiftKey, times) => {
      const held = { altKey: true, shiftKey, bubbles: true, cancelable: true, composed: true };
      for (let n = 0; n < times; n++)
        for (const type of ['keydown', 'keyup'])
          element.dispatchEvent(new KeyboardEvent(type, { ...held, code, key }));
    },
    code,
    key,
    shiftKey,
    times,
  );

describe.each([FORM, GMAIL])('in $name', (place) => {
  test('made-up keys open no card, no checklist and no tab, and write nothing; a real one opens the card', async () => {
    const { page } = driver;
    await enter(page, place);
    await page.keyboard.type(WEAK);
    await until('it is judged', async () => (await driver.toolbar()).badge || null);
    const before = await place.model(page);
    const tabs = (await driver.browser.pages()).length;
    for (const [code, key, shift] of ALT) await pressFalsely(place.field, code, key, shift);
    await pressFalsely(place.field, 'KeyL', 'L', true, 40);
    await pause(ENOUGH_MS);
    expect(await cardNow(driver)).toBeNull();
    expect(await driver.inLayer((layer) => layer.querySelector('.coach') !== null)).not.toBe(true);
    expect(await place.model(page)).toBe(before);
    expect((await driver.browser.pages()).length).toBe(tabs);
    await chord(page, 'Alt+Period');
    await cardOf(driver);
  });
});
