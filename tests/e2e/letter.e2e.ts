import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { enter, GMAIL, PLACES, undo } from './harness/places.ts';
import { until } from './harness/wait.ts';

const OWN_WORDS = 'Hello again.';
const LEAST_LETTER = 400;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

/** Clicks the button that inserts, once it can be clicked; the popup makes way by itself. */
async function insertFromPopup(): Promise<void> {
  const popup = await driver.openPopup();
  await until('the letter can be inserted', () =>
    popup.ask((view) => {
      const button = [...view.querySelectorAll('button')].find((one) =>
        /insert/i.test(one.textContent ?? ''),
      );
      if (!button || button.disabled) return null;
      button.click();
      return true;
    }),
  );
  await until('the popup is closed', async () => !(await popup.isOpen()) || null);
}

describe.each(PLACES)('the letter, in $name', (place) => {
  test('goes in with one click, keeps what was there, and one undo takes it out', async () => {
    await enter(driver.page, place);
    await driver.page.keyboard.type(OWN_WORDS);
    await driver.page.keyboard.press('Enter');
    const before = await place.model(driver.page);
    await insertFromPopup();
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
