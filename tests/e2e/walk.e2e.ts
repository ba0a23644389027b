/** After a suggestion is used the card goes on: to the blanks that came with it, then to the next underline. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardClosed, cardNow, cardOf, cardWith, pressInCard } from './harness/card.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { underlined } from './harness/paint.ts';
import { enter, FORM, FORM_HTTP, type Place } from './harness/places.ts';
import { pause, until } from './harness/wait.ts';

const DRAFT =
  'Hello. We are sorry for any inconvenience this may have caused. Mistakes were made with your parcel. We will look into this soon.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

async function write(place: Place, text: string): Promise<void> {
  await enter(driver.page, place);
  await driver.page.keyboard.type(text);
  await underlined(driver.page, place.field, 'inconvenience');
  await chord(driver.page, 'Control+Home');
}

const selected = () =>
  driver.page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement)
      return field.value.slice(field.selectionStart, field.selectionEnd);
    return getSelection()?.toString() ?? '';
  });
const model = (place: Place, words: string) =>
  until(`the draft holds “${words}”`, async () => {
    const held = (await place.model(driver.page)).replaceAll('&nbsp;', ' ');
    return held.includes(words) || null;
  });

// Where the customer's message is known, its words stand in the suggestion, and no blank.
describe.each([FORM, FORM_HTTP])('in $name', (place) => {
  test('by keys alone: Enter uses, words fill, Tab goes on, the skip key skips, Escape ends', async () => {
    await write(place, DRAFT);
    await chord(driver.page, 'Alt+Shift+Period');
    const first = await cardWith(driver, /1 of \d/);
    const total = Number(/1 of (\d)/.exec(first.text)?.[1]);
    expect(total).toBeGreaterThanOrEqual(3);
    const blank = first.rewrites.findIndex(({ words }) => words.includes('['));
    await chord(driver.page, `Alt+Shift+Digit${blank + 1}`);
    const atBlank = await cardWith(driver, 'Blank left open');
    expect(atBlank.text).toMatch(/2 of \d/);
    const words = await selected();
    expect(words).toMatch(/^\[.+\]$/);
    await driver.page.keyboard.type('sent it to the wrong house');
    await cardClosed(driver);
    await model(place, 'sent it to the wrong house');
    await driver.page.keyboard.press('Tab');
    const next = await cardOf(driver);
    // A second blank of the same suggestion comes before the next underline.
    if (next.title === 'Blank left open') {
      await driver.page.keyboard.type('no present');
      await cardClosed(driver);
      await driver.page.keyboard.press('Tab');
    }
    const weak = await until('the card is at the next underline', async () => {
      const now = await cardNow(driver);
      return now && now.title !== 'Blank left open' ? now : null;
    });
    await chord(driver.page, 'Alt+Shift+KeyS');
    const after = await until('the next card is open', async () => {
      const now = await cardNow(driver);
      return now && now.title !== weak.title ? now : null;
    });
    expect(after.title).not.toBe(weak.title);
    await driver.page.keyboard.press('Escape');
    await cardClosed(driver);
    const before = await place.model(driver.page);
    await driver.page.keyboard.type('1');
    expect((await place.model(driver.page)).replace('1', '')).toBe(before);
    await pause(600);
    expect(await cardNow(driver)).toBeNull();
  });
});

test('by clicks: the card goes on by itself, and skips by its button', async () => {
  await write(
    FORM,
    'Mistakes were made with your parcel. Sorry for any inconvenience. We will look into this soon.',
  );
  await chord(driver.page, 'Alt+Period');
  const first = await cardWith(driver, /1 of \d/);
  await pressInCard(driver, 'Skip Alt+Shift+S');
  const second = await until('the next card is open', async () => {
    const now = await cardNow(driver);
    return now && now.title !== first.title ? now : null;
  });
  expect(second.text).toMatch(/2 of \d/);
  await driver.page.keyboard.press('Escape');
  await cardClosed(driver);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
