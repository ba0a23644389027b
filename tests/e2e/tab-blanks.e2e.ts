/** Tab goes from blank to blank in the editor, and is the page's again beyond the last. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { enter, PLACES } from './harness/places.ts';
import { until } from './harness/wait.ts';

const DRAFT = 'I am sorry that we [what we did]. You have it by [day and time].';
const LAST = 'I am sorry that we sent it twice. You have it by [day and time].';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

/** What is selected in the editor, be it a field of text or not. */
const selected = () =>
  driver.page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement)
      return field.value.slice(field.selectionStart, field.selectionEnd);
    return getSelection()?.toString() ?? '';
  });
const selects = (words: string) =>
  until(`“${words}” is selected`, async () => (await selected()) === words || null);

describe.each(PLACES)('in $name', (place) => {
  test('Tab and Shift+Tab go between blanks, words go over them, and beyond the last the page has Tab', async () => {
    const { page } = driver;
    await enter(page, place);
    await page.keyboard.type(DRAFT);
    await until('the blanks are judged', async () => (await driver.toolbar()).badge || null);
    await chord(page, 'Alt+Shift+KeyB');
    await selects('[what we did]');
    await page.keyboard.press('Tab');
    await selects('[day and time]');
    await chord(page, 'Shift+Tab');
    await selects('[what we did]');
    await page.keyboard.type('sent it twice');
    await chord(page, 'Alt+Shift+KeyB');
    await selects('[day and time]');
    await page.keyboard.type('noon');
    expect(await place.model(page)).toContain('we sent it twice. You have it by noon.');
  });
});

test('beyond the last blank Tab leaves as the page means', async () => {
  const { page } = driver;
  const [form] = PLACES;
  if (!form) throw new Error('no place');
  await enter(page, form);
  await page.keyboard.type(LAST);
  await until('the blank is judged', async () => (await driver.toolbar()).badge || null);
  await chord(page, 'Alt+Shift+KeyB');
  await selects('[day and time]');
  await page.keyboard.press('Tab');
  await until('the focus is elsewhere', () =>
    page.evaluate((field) => document.activeElement !== document.querySelector(field) || null, form.field),
  );
  expect(await form.model(page)).toBe(LAST);
});
