/** The card by pointer and by key, in a textarea and in a rich editor. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cardClosed, cardNow, cardOf, cardWith, pressInCard } from './harness/card.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { boxOf, notUnderlined, underlined } from './harness/paint.ts';
import { enter, FORM, GMAIL, type Place } from './harness/places.ts';
import { pause, until } from './harness/wait.ts';

const WEAK = 'We are sorry for any inconvenience this may have caused.';
const WORD = 'inconvenience';
/** Longer than a rest of the pointer, and than its leave. */
const WHILE_MS = 700;
const LOW_WINDOW = { width: 1100, height: 620 };

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

async function write(place: Place, text: string): Promise<void> {
  await enter(driver.page, place);
  await driver.page.keyboard.type(text);
  await underlined(driver.page, place.field, WORD);
}

async function middleOf(place: Place, words = WORD) {
  const box = await boxOf(driver.page, place.field, words);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height, top: box.y };
}

async function click(place: Place, words = WORD): Promise<void> {
  const { x, y } = await middleOf(place, words);
  await driver.page.mouse.click(x, y);
}

async function rest(place: Place): Promise<void> {
  const { x, y } = await middleOf(place);
  await driver.page.mouse.move(x - 30, y, { steps: 3 });
  await driver.page.mouse.move(x, y);
}

/** Where typed keys go: the editor, or our layer. */
const focused = () =>
  driver.page.evaluate(() =>
    document.activeElement?.localName.startsWith('amends-layer') ? 'card' : 'editor',
  );

describe.each([FORM, GMAIL])('in $name', (place) => {
  beforeEach(() => write(place, `${WEAK} `));

  test('a click places the caret as well, and the keys stay the editor’s', async () => {
    await click(place);
    const { title } = await cardOf(driver);
    expect(title).toBe('Names nothing');
    expect(await focused()).toBe('editor');
    await driver.page.keyboard.type('1');
    await cardClosed(driver);
    const word = /incon\S*1\S*/.exec(await place.model(driver.page))?.[0];
    expect(word?.replace('1', '')).toMatch(/^inconvenience/);
  });

  test('by key: Tab goes through it and back to where the caret was', async () => {
    await chord(driver.page, 'Alt+Period');
    const { buttons } = await cardOf(driver);
    expect(await focused()).toBe('editor');
    await driver.page.keyboard.press('Tab');
    for (const _ of buttons.slice(1)) await driver.page.keyboard.press('Tab');
    expect(await focused()).toBe('card');
    await driver.page.keyboard.press('Tab');
    await until('the focus is back', async () => (await focused()) === 'editor' || null);
    await driver.page.keyboard.type('Yes.');
    await cardClosed(driver);
    expect(await place.model(driver.page)).toMatch(/caused\.(?: |&nbsp;|\u00A0)Yes\./);
  });

  test('by key: Escape closes it from within, and the caret is where it was', async () => {
    await chord(driver.page, 'Alt+Period');
    await cardOf(driver);
    await driver.page.keyboard.press('Tab');
    await until('the card has the focus', async () => (await focused()) === 'card' || null);
    await driver.page.keyboard.press('Escape');
    await cardClosed(driver);
    await until('the focus is back', async () => (await focused()) === 'editor' || null);
    await driver.page.keyboard.type('Yes.');
    expect(await place.model(driver.page)).toMatch(/caused\.(?: |&nbsp;|\u00A0)Yes\./);
  });
});

describe('in one editor as in the other', () => {
  beforeEach(() => write(FORM, `${WEAK} `));

  test('what is ignored here can be had back', async () => {
    await click(FORM);
    await pressInCard(driver, 'Ignore here');
    await cardWith(driver, 'Ignored in this draft');
    expect(await focused()).toBe('editor');
    await notUnderlined(driver.page, FORM.field, WORD);
    await pressInCard(driver, 'Undo');
    await underlined(driver.page, FORM.field, WORD);
    await cardWith(driver, 'Names nothing');
  });

  test('opens where the pointer rests, takes no focus, and goes with the pointer', async () => {
    await rest(FORM);
    const { box, rewrites } = await cardOf(driver);
    expect(await focused()).toBe('editor');
    await driver.page.mouse.move(rewrites[0]?.x ?? 0, rewrites[0]?.y ?? 0, { steps: 4 });
    await pause(WHILE_MS);
    expect(await cardNow(driver)).not.toBeNull();
    await driver.page.mouse.move(box.right + 60, box.bottom + 60, { steps: 4 });
    await cardClosed(driver);
  });

  test('by key: ignoring from within leads to the way back', async () => {
    await chord(driver.page, 'Alt+Period');
    const { buttons } = await cardOf(driver);
    const ignore = buttons.findIndex(({ words }) => words === 'Ignore here');
    for (let step = 0; step <= ignore; step++) await driver.page.keyboard.press('Tab');
    await driver.page.keyboard.press('Enter');
    await cardWith(driver, 'Ignored in this draft');
    await driver.page.keyboard.press('Enter');
    await cardWith(driver, 'Names nothing');
    await driver.page.keyboard.press('Escape');
    await cardClosed(driver);
  });
});

describe('for good', () => {
  test.each(['Never flag this', 'Switch rule off'])('%s, and undo', async (way) => {
    await write(FORM, 'We apologize for any inconvenience. ');
    await click(FORM);
    await pressInCard(driver, way);
    await cardWith(driver, 'Undo');
    await notUnderlined(driver.page, FORM.field, WORD);
    await enter(driver.page, FORM);
    await driver.page.keyboard.type('We apologize for any inconvenience. Mistakes were made. ');
    await underlined(driver.page, FORM.field, 'Mistakes');
    await notUnderlined(driver.page, FORM.field, WORD);
    await takeBack(way);
    await underlined(driver.page, FORM.field, WORD);
  });

  /** The line is gone with its page; the settings keep the choice. */
  const takeBack = (way: string) =>
    driver.inBackground(
      way === 'Never flag this'
        ? `chrome.storage.local.remove('settings/ignored/We apologize for any inconvenience')`
        : `chrome.storage.sync.remove('settings/rules/generic-inconvenience')`,
    );

  test('is taken back by the line that says so', async () => {
    await write(FORM, `${WEAK} `);
    await click(FORM);
    await pressInCard(driver, 'Never flag this');
    await notUnderlined(driver.page, FORM.field, WORD);
    await pressInCard(driver, 'Undo');
    await underlined(driver.page, FORM.field, WORD);
  });
});

describe('where it stands', () => {
  test('two rules on one spot are one card with two pages', async () => {
    await write(FORM, WEAK);
    await click(FORM);
    const first = await cardWith(driver, '1 of 2');
    await pressInCard(driver, 'Finding after');
    const second = await cardWith(driver, '2 of 2');
    expect(second.title).not.toBe(first.title);
    const [, its] = second.rewrites;
    const wordsOf = ({ rewrites }: typeof first) => rewrites.map(({ words }) => words);
    expect(wordsOf(second)).not.toEqual(wordsOf(first));
    await driver.page.mouse.click(its?.x ?? 0, its?.y ?? 0);
    await until(
      'the second rule’s words are in',
      async () => (await FORM.model(driver.page)).includes(its?.words ?? '?') || null,
    );
  });

  test('not on the line being written', async () => {
    await write(FORM, `${WEAK}\nThe parcel left`);
    const line = await middleOf(FORM, 'parcel left');
    await rest(FORM);
    const { box } = await cardOf(driver);
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
  });

  test('it scrolls with its word', async () => {
    await enter(driver.page, FORM);
    await driver.page.keyboard.type(`${'Dear all,\n'.repeat(3)}${WEAK}${'\nThank you.'.repeat(12)}`);
    // The last keys may still bring the caret into view.
    await until('it stays at the top', async () => {
      await scrollTo(0);
      await pause(100);
      return (await driver.page.$eval(FORM.field, ({ scrollTop }) => scrollTop)) === 0 || null;
    });
    await underlined(driver.page, FORM.field, WORD);
    await click(FORM);
    const before = await cardOf(driver);
    await scrollTo(30);
    await until('the card has moved', async () => {
      const now = await cardNow(driver);
      return now && before.box.top - now.box.top > 20 ? now : null;
    });
  });

  test('it flips at the window’s edge', async () => {
    await driver.page.setViewport(LOW_WINDOW);
    await enter(driver.page, FORM);
    await driver.page.keyboard.type(WEAK);
    await driver.page.$eval(FORM.field, (field) => field.scrollIntoView({ block: 'end' }));
    await pause(WHILE_MS);
    await chord(driver.page, 'Alt+Period');
    const { box } = await cardOf(driver);
    const word = await middleOf(FORM);
    expect(box.bottom).toBeLessThanOrEqual(word.top);
    expect(box.top).toBeGreaterThanOrEqual(0);
    await driver.page.setViewport(null);
  });

  const scrollTo = (top: number) =>
    driver.page.$eval(FORM.field, (field, to) => field.scrollTo({ top: to, behavior: 'instant' }), top);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
