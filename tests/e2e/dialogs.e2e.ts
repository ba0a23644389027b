/** Composers that stand above the page, or trap what is pressed: our surfaces stand there with them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardClosed, cardOf } from './harness/card.ts';
import { badgeNow, badgeOf, openChecklist, panelClosed } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { spotIn, textIn, writeIn } from './harness/layer-field.ts';
import { until } from './harness/wait.ts';

const DRAFT =
  'Hello Ana. We are sorry for any inconvenience this may have caused. The parcel left on Monday.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const text = () => textIn(driver);
const sent = () => driver.page.evaluate('window.sent ?? 0') as Promise<number>;

async function write(page: string): Promise<void> {
  await writeIn(driver, page, DRAFT);
  await badgeOf(driver);
}

const PLACES = [
  ['dialog', 'a modal dialog'],
  ['dialog-in-root', 'a modal dialog in a shadow root'],
  ['dialog-frame', 'a frame in a modal dialog'],
  ['fullscreen', 'what fills the screen'],
  ['popover', 'a popover that closes on a press outside'],
  ['trap', 'a dialog by script, which traps presses and focus'],
] as const;

describe.each(PLACES)('%s: in %s', (page) => {
  test('a suggestion is used by a click, and nothing beneath is pressed', async () => {
    await write(page);
    const { x, y } = await spotIn(driver, 'inconvenience');
    await driver.page.mouse.click(x, y);
    const { rewrites } = await cardOf(driver);
    const [first] = rewrites;
    if (!first) throw new Error('The card offers nothing.');
    await driver.page.mouse.click(first.x, first.y);
    await until('it is in', async () => (await text()).includes(first.words) || null);
    await cardClosed(driver);
    expect(await sent()).toBe(0);
  });

  test('the checklist opens, takes clicks and Tab, and the composer stays', async () => {
    await write(page);
    await openChecklist(driver);
    expect(await sent()).toBe(0);
    // Escape would be the browser's in what fills the screen.
    await chord(driver.page, 'Alt+Comma');
    await panelClosed(driver);
    await chord(driver.page, 'Alt+Period');
    await cardOf(driver);
    await driver.page.keyboard.press('Tab');
    await until(
      'the card has the focus',
      async () => (await driver.inLayer((layer) => layer.activeElement !== null)) || null,
    );
    await driver.page.keyboard.press('1');
    await until('it is in', async () => !(await text()).includes('any inconvenience this') || null);
    expect(await sent()).toBe(0);
  });
});

test('what the page asks above the composer is not covered', async () => {
  await write('ask');
  const { x, y } = await badgeOf(driver);
  await driver.page.click('#leave');
  const over = await driver.page.evaluate(
    (at) => document.elementFromPoint(at.x, at.y)?.closest('dialog')?.id,
    { x, y },
  );
  expect(over).toBe('e');
});

test('where the dialog is closed with the field in it, nothing of ours is left on the page', async () => {
  await write('dialog');
  await driver.page.evaluate('d.close()');
  await until('the badge is gone', async () => (await badgeNow(driver)) === null || null);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
