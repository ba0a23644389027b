/** Composers that stand above the page, or trap what is pressed: our surfaces stand there with them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardClosed, cardOf } from './harness/card.ts';
import { badgeNow, badgeOf, openChecklist, panelClosed } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { LAYER_HOST } from './harness/layer-pages.ts';
import { until } from './harness/wait.ts';

const DRAFT =
  'Hello Ana. We are sorry for any inconvenience this may have caused. The parcel left on Monday.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

/** The field, in whatever root or frame. Sent to the page as text. */
const FIELD = `(function find(root) {
  const own = root.querySelector('#rich');
  if (own) return own;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? element.contentDocument;
    const found = inner && find(inner);
    if (found) return found;
  }
  return null;
})(document)`;

const text = () => driver.page.evaluate(`${FIELD}.textContent`) as Promise<string>;
const sent = () => driver.page.evaluate('window.sent ?? 0') as Promise<number>;

/** Where in the top document the field, or words of it, stand. */
const spotOf = (words: string | null) =>
  driver.page.evaluate(`(() => {
    const field = ${FIELD};
    let box = field.getBoundingClientRect();
    let [x, y] = [box.x + 40, box.y + 16];
    if (${JSON.stringify(words)}) {
      const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
        if (at < 0) continue;
        const range = field.ownerDocument.createRange();
        range.setStart(walker.currentNode, at + 2);
        range.setEnd(walker.currentNode, at + 3);
        box = range.getBoundingClientRect();
        [x, y] = [box.x + 1, box.y + box.height / 2];
      }
    }
    for (let frame = field.ownerDocument.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
      const outer = frame.getBoundingClientRect();
      [x, y] = [x + outer.x + frame.clientLeft, y + outer.y + frame.clientTop];
    }
    return { x, y };
  })()`) as Promise<{ x: number; y: number }>;

async function write(page: string, open: boolean): Promise<void> {
  await driver.page.goto(`https://${LAYER_HOST}/${page}`);
  if (open) await driver.page.click('#reply');
  const { x, y } = await spotOf(null);
  await driver.page.mouse.click(x, y);
  await driver.page.keyboard.type(DRAFT);
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
    await write(page, true);
    const { x, y } = await spotOf('inconvenience');
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
    await write(page, true);
    await openChecklist(driver);
    expect(await sent()).toBe(0);
    await driver.page.keyboard.press('Escape');
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
  await write('ask', true);
  const { x, y } = await badgeOf(driver);
  await driver.page.click('#leave');
  const over = await driver.page.evaluate(
    (at) => document.elementFromPoint(at.x, at.y)?.closest('dialog')?.id,
    { x, y },
  );
  expect(over).toBe('e');
});

test('where the dialog is closed with the field in it, nothing of ours is left on the page', async () => {
  await write('dialog', true);
  await driver.page.evaluate('d.close()');
  await until('the badge is gone', async () => (await badgeNow(driver)) === null || null);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
