/** What others change while a suggestion goes in stays, and nothing goes in twice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardNow, cardOf } from './harness/card.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { buildEditorPages } from './harness/editor-pages.ts';
import { outlineOf } from './harness/outline.ts';
import { pause, until } from './harness/wait.ts';
import { chord, enterAt, typeIn } from './matrix/field.ts';

const CARD_MS = 1500;
/** Longer than any write of ours takes. */
const RESTED_MS = 1500;
const LINES = ['I am sorry that we sent it late.', 'Yes, mistakes were made. It left.'];
const WEAK = 'mistakes were made';

let driver: Driver;
beforeAll(async () => {
  await buildEditorPages(['second-hand']);
  driver = await startDriver();
});
afterAll(() => driver?.close());

const linesNow = () => outlineOf(driver.page, false);

/** Writes the lines, uses the first suggestion, and gives its words once all is at rest. */
async function fix(url: string, type: (page: Driver['page']) => Promise<void>): Promise<string> {
  await enterAt(driver.page, url);
  await type(driver.page);
  const card = await until('the card is open', async () => {
    await chord(driver.page, 'Alt', 'Period');
    return cardOf(driver, CARD_MS).catch(() => null);
  });
  await driver.page.keyboard.press('Enter');
  await pause(RESTED_MS);
  return card.rewrites[0]?.words ?? '';
}

const page = (query: string) => `https://editors.example/second-hand?${query}`;
const typed = (one: Driver['page']) => typeIn(one, LINES.join('\n'));

test('a line that a colleague adds right after the write stays, and so does the write', async () => {
  const words = await fix(page('adds'), typed);
  expect(await linesNow()).toEqual([
    ...LINES.map((line) => line.replace(WEAK, words)),
    'A line of a colleague.',
  ]);
});

// It gives the caret back by the letters before it: a line that is empty yet is not there for it.
test.each([1, 2, 3])('a page that draws its draft anew each 120 ms has the words once (%i)', async () => {
  const line = LINES.join(' ');
  const words = await fix(page('redraws'), (one) => typeIn(one, line));
  expect([line, line.replace(WEAK, words)]).toContain((await linesNow()).join(''));
});

test('an image amid the words stays, and no sign for it is written', async () => {
  await enterAt(driver.page, page('image'));
  await driver.page.keyboard.press('Home');
  for (let tries = 0; tries < 3 && !(await cardNow(driver)); tries++) {
    await chord(driver.page, 'Alt', 'Period');
    await pause(CARD_MS);
  }
  expect(await cardNow(driver)).not.toBeNull();
  await driver.page.keyboard.press('Enter');
  await pause(RESTED_MS);
  const html = await driver.page.evaluate(() => window.model());
  expect(html).toContain('<img');
  expect(html).not.toContain('\uFFFC');
});
