/** Presses and keys in our surfaces are not the page's business; keys meant for the draft are not ours. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardClosed, cardNow, cardOf } from './harness/card.ts';
import { badgeOf, openChecklist, panelClosed, panelOf } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { spotIn, textIn, writeIn } from './harness/layer-field.ts';
import { until } from './harness/wait.ts';

const DRAFT =
  'Hello Ana. We are sorry for any inconvenience this may have caused. The parcel left on Monday. ';
const SHORTCUTS = ['e', '#', 'j', 'r'] as const;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const heard = () => driver.page.evaluate('window.heard') as Promise<string[]>;
const focusIsOurs = () =>
  until('ours has the focus', async () =>
    (await driver.inLayer((layer) => layer.activeElement !== null)) ? true : null,
  );

async function write(name: string): Promise<void> {
  await writeIn(driver, name, DRAFT);
  await badgeOf(driver);
}

test('a composer that closes on a press outside stays under clicks on badge and card', async () => {
  await write('outside');
  await openChecklist(driver);
  await chord(driver.page, 'Escape');
  await panelClosed(driver);
  const { x, y } = await spotIn(driver, 'inconvenience');
  await driver.page.mouse.click(x, y);
  const { rewrites } = await cardOf(driver);
  await driver.page.mouse.click(rewrites[0]?.x ?? 0, rewrites[0]?.y ?? 0);
  await until('it is in', async () => (await textIn(driver)).includes(rewrites[0]?.words ?? '?') || null);
  expect(await driver.page.title()).toBe('page');
});

test('keys in the card reach no shortcut of the page, and do in the card what they do', async () => {
  await write('shortcuts');
  await chord(driver.page, 'Alt+Period');
  await cardOf(driver);
  await driver.page.keyboard.press('Tab');
  await focusIsOurs();
  for (const key of SHORTCUTS) await driver.page.keyboard.type(key);
  // Back to the editor at its end, and in again.
  await driver.page.keyboard.down('Shift');
  await driver.page.keyboard.press('Tab');
  await driver.page.keyboard.up('Shift');
  await until('the editor has it', () =>
    driver.page.evaluate(() => document.activeElement?.id === 'rich' || null),
  );
  await driver.page.keyboard.press('Tab');
  await focusIsOurs();
  await driver.page.keyboard.press('1');
  await cardClosed(driver);
  expect(await textIn(driver)).not.toContain('any inconvenience this');
  expect(await heard()).toEqual([]);
});

test('keys in the checklist reach no shortcut of the page either', async () => {
  await write('shortcuts');
  await chord(driver.page, 'Alt+Comma');
  await panelOf(driver);
  await focusIsOurs();
  for (const key of SHORTCUTS) await driver.page.keyboard.type(key);
  await driver.page.keyboard.press('Escape');
  await panelClosed(driver);
  expect(await heard()).toEqual([]);
});

test('a digit that is typed on while the card stands is text, and Shift and Enter a new line', async () => {
  await write('shortcuts');
  await chord(driver.page, 'Alt+Period');
  await cardOf(driver);
  await driver.page.keyboard.type('2 days late');
  expect(await textIn(driver)).toMatch(/Monday\.\s2 days late/);
  expect(await textIn(driver)).toContain('any inconvenience this');
  await cardClosed(driver);
  await chord(driver.page, 'Alt+Period');
  await cardOf(driver);
  await chord(driver.page, 'Shift+Enter');
  await cardClosed(driver);
  expect(await driver.page.$eval('#rich', (field) => field.innerHTML)).toMatch(/late<br>|late<\/div><div>/);
});

test('where our key led the caret to the words, a digit uses that suggestion', async () => {
  await write('shortcuts');
  await chord(driver.page, 'Alt+Shift+Period');
  const { rewrites } = await cardOf(driver);
  await driver.page.keyboard.press('2');
  await cardClosed(driver);
  expect(await textIn(driver)).toContain(rewrites[1]?.words ?? 'no second suggestion');
});

test('a card stays open, at its words, while somebody else changes the text before them', async () => {
  await write('shortcuts');
  const { x, y } = await spotIn(driver, 'inconvenience');
  await driver.page.mouse.click(x, y);
  const before = await cardOf(driver);
  await driver.page.evaluate(() => {
    const first = document.createElement('div');
    first.textContent = 'One line, and another line, by a second hand.';
    document.querySelector('#rich')?.prepend(first);
  });
  const after = await until('the card went along', async () => {
    const card = await cardNow(driver);
    return card && Math.abs(card.box.top - before.box.top - 24) <= 2 ? card : null;
  });
  const [first] = after.rewrites;
  await driver.page.mouse.click(first?.x ?? 0, first?.y ?? 0);
  await until('it is in', async () => (await textIn(driver)).includes(first?.words ?? '?') || null);
  expect(await textIn(driver)).toContain('by a second hand.');
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
