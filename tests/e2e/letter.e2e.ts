import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { enter, FORM, GMAIL, PLACES, undo } from './harness/places.ts';
import { chooseLetter, fillBlank, popupCloses, press } from './harness/popup.ts';
import { until } from './harness/wait.ts';

const OWN_WORDS = 'Hello again.';
const LEAST_LETTER = 400;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

describe.each(PLACES)('the letter, in $name', (place) => {
  test('goes in with one click, keeps what was there, and one undo takes it out', async () => {
    await enter(driver.page, place);
    await driver.page.keyboard.type(OWN_WORDS);
    await driver.page.keyboard.press('Enter');
    const before = await place.model(driver.page);
    const popup = await driver.openPopup();
    await press(popup, 'Insert letter');
    await popupCloses(popup);
    const after = await until('the letter stands in the editor', async () => {
      const model = await place.model(driver.page);
      return model.length > before.length + LEAST_LETTER ? model : null;
    });
    expect(after).toContain(OWN_WORDS);
    expect(after).not.toMatch(/\{\{|\*\*|undefined/);
    if (place.rich) expect(after.match(/<(p|div)\b/g)?.length).toBeGreaterThan(5);
    else expect(after.split('\n\n').length).toBeGreaterThan(5);
    if (place === GMAIL) expectAround(after);
    await driver.page.bringToFront();
    await undo(driver.page);
    expect(await place.model(driver.page)).toBe(before);
  });
});

test('a letter is found, filled and put in place of the draft', async () => {
  await enter(driver.page, FORM);
  await driver.page.keyboard.type('Hi Ana, I have to think about that.');
  const popup = await driver.openPopup();
  await chooseLetter(popup, 'outage', 'An outage');
  await fillBlank(popup, 'what was down', 'the booking page');
  await press(popup, 'Replace draft');
  await press(popup, 'Replace');
  const text = await until('only the letter stands in the field', async () => {
    const now = await FORM.model(driver.page);
    return now.startsWith('Hi there,') && !now.includes('think about that') ? now : null;
  });
  expect(text).toContain('I’m sorry that we took the booking page down for [how long]');
});

/** Own words, letter, signature and quote, in this order, each once. */
function expectAround(html: string): void {
  const order = [OWN_WORDS, 'gmail_signature', 'gmail_quote'].map((mark) => html.split(mark)[0]?.length ?? 0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(html.slice(order[0], order[1]).length).toBeGreaterThan(LEAST_LETTER);
  expect(html.match(/class="gmail_signature"/g)).toHaveLength(1);
}

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
