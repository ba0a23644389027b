/** What the customer wrote and the signature: read by nobody as the writer's, and still there after everything. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { undo } from './harness/places.ts';
import { popupCloses, press } from './harness/popup.ts';
import { CUSTOMERS, QUOTES_HOST } from './harness/quote-pages.ts';
import { draftSeen } from './harness/site-facts.ts';
import { until } from './harness/wait.ts';
import { markedWords, paintUnder, typeIn } from './matrix/field.ts';

const WORDS = 'We apologize for any inconvenience caused.';
const LINE = 0.3;
const OTHERS = [CUSTOMERS, 'Ana Lopes', 'holiday hours'];

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const model = () => driver.page.evaluate(() => window.model());
const stands = (words: string, held: string) => held.split(words).length - 1;

describe.each([
  { path: '/above', others: OTHERS },
  { path: '/below', others: OTHERS },
  { path: '/below-text', others: OTHERS.slice(0, 2) },
])('http://webmail.example$path', ({ path, others }) => {
  beforeEach(async () => {
    await driver.page.goto(`http://${QUOTES_HOST}${path}`);
    await until('the field has the focus', () =>
      driver.page.evaluate(() => document.activeElement === window.field() || null),
    );
    await typeIn(driver.page, WORDS);
    await until(
      'the words are underlined',
      async () => (await paintUnder(driver.page, 'inconvenience caused')) > LINE || null,
    );
  });

  test('the writer’s words alone are underlined and read', async () => {
    const rich = await driver.page.evaluate(() => window.field()?.localName !== 'textarea');
    if (rich) expect((await markedWords(driver.page)).filter((words) => !WORDS.includes(words))).toEqual([]);
    for (const words of ['sorry for any', 'Mistakes were made'])
      expect(await paintUnder(driver.page, words)).toBeLessThan(LINE);
    const seen = await draftSeen(driver);
    expect(seen.text).toBe(WORDS);
    expect(seen.heard).toContain(CUSTOMERS);
    expect(seen.heard).not.toContain('holiday hours');
  });

  test('“Replace draft” leaves what is not the writer’s, and one undo brings the draft back', async () => {
    const before = await model();
    const popup = await driver.openPopup();
    await press(popup, 'Replace draft');
    await press(popup, 'Replace');
    await popupCloses(popup);
    const held = await until('the letter is in', async () => {
      const now = await model();
      return now.length > before.length + 100 ? now : null;
    });
    expect(held).not.toContain(WORDS);
    for (const words of others) expect(stands(words, held)).toBe(1);
    await driver.page.bringToFront();
    await undo(driver.page);
    await until('the draft is back', async () => (await model()) === before || null);
  });

  test('a letter goes in where the writer’s words are, and greets once', async () => {
    const before = await model();
    const popup = await driver.openPopup();
    await press(popup, 'Insert letter');
    await popupCloses(popup);
    const held = await until('the letter is in', async () => {
      const now = await model();
      return now.length > before.length + 100 ? now : null;
    });
    for (const words of [WORDS, ...others]) expect(stands(words, held)).toBe(1);
    const [letter, quote] = [held.indexOf('sorry', held.indexOf(WORDS)), held.indexOf(CUSTOMERS)];
    if (path === '/above') expect(letter).toBeLessThan(held.indexOf('Jon Bell'));
    else expect(letter).toBeGreaterThan(quote);
  });
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(driver.requests()).toEqual([]);
  expect((await driver.errors()).filter((error) => !/404 \(Not Found\)/.test(error))).toEqual([]);
});
