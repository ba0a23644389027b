/** In an empty reply under a complaint a chip offers the letter that fits; the popup and `//` put it first. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardClosed } from './harness/card.ts';
import { badgeOf } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { enter, FORM, type Place, REPLY, ZENDESK } from './harness/places.ts';
import { inPopup } from './harness/popup.ts';
import { pause, until } from './harness/wait.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

type Seen = { readonly words: string; readonly open: Point; readonly not: Point };
type Point = { readonly x: number; readonly y: number };

/** Sent into the page as text. */
const readChip = (layer: ShadowRoot): Seen | null => {
  const chip = layer.querySelector<HTMLElement>('.chip');
  if (!chip || chip.hidden || chip.style.visibility !== 'visible') return null;
  const middle = (selector: string) => {
    const box = (chip.querySelector(selector) as HTMLElement).getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return {
    words: chip.querySelector('.chip-says')?.textContent ?? '',
    open: middle('.chip-open'),
    not: middle('.chip-not'),
  };
};
const steady = (before: Seen, now: Seen) => JSON.stringify(before) === JSON.stringify(now);
const chipNow = () => driver.inLayer(readChip);
const chip = () => until('the chip is shown', chipNow, steady);
const noChip = () => until('the chip is gone', async () => (await chipNow()) === null || null);

const UNDER: readonly { readonly place: Place; readonly letter: string }[] = [
  { place: REPLY, letter: 'A missed appointment' },
  { place: ZENDESK, letter: 'A wrong or double charge' },
];

/** The letters, opened from the page, at that letter. */
async function lettersAt(title: string) {
  const letters = await until('the letters are open', () => driver.letters());
  await inPopup(
    letters as never,
    `“${title}” is open`,
    `view.querySelector('h2')?.textContent === ${JSON.stringify(title)} || null`,
  );
  return letters;
}

describe.each(UNDER)('in $place.name', ({ place, letter }) => {
  test('is there after a press, leads to its letter, and goes with the first words', async () => {
    await enter(driver.page, place);
    const seen = await chip();
    expect(seen.words).toBe(`${letter}? Start from the letter`);
    await driver.page.mouse.click(seen.open.x, seen.open.y);
    await (await lettersAt(letter)).close();
    await driver.page.bringToFront();
    await driver.page.click(place.field, { offset: { x: 40, y: 26 } });
    await driver.page.keyboard.type('Sorry for any inconvenience this may have caused. ');
    await noChip();
    await badgeOf(driver);
  });

  test('by the key alone the same letter opens', async () => {
    await enter(driver.page, place);
    await chip();
    await chord(driver.page, 'Alt+Shift+KeyL');
    await (await lettersAt(letter)).close();
  });

  test('the popup opens at it, and its list begins with it', async () => {
    await enter(driver.page, place);
    await chip();
    const popup = await driver.openPopup();
    await inPopup(
      popup,
      'the letter is open',
      `view.querySelector('h2')?.textContent === ${JSON.stringify(letter)} || null`,
    );
    await inPopup(
      popup,
      'the list is open',
      `(() => { const field = view.querySelector('[role=combobox]'); field?.click(); return view.querySelector('.found-one') ? true : null; })()`,
    );
    const first = await popup.ask((view) => view.querySelector('.found-one b')?.textContent ?? '');
    expect(first).toBe(`${letter}fits what they wrote`);
    await popup.close();
  });
});

test('what their message tells is offered: Enter takes it in its field', async () => {
  await enter(driver.page, REPLY);
  await chip();
  const popup = await driver.openPopup();
  const effect = '[role=textbox][aria-label="what they gave up for it"]';
  await inPopup(
    popup,
    'it is offered in its field, and not put in',
    `(() => {
      const field = view.querySelector('${effect}');
      field?.focus();
      return field?.dataset.told === '' && field.textContent === '' && view.hasFocus() ? true : null;
    })()`,
  );
  const offered = await inPopup<string>(
    popup,
    'its words',
    `view.querySelector('${effect}').dataset.example`,
  );
  expect(offered).toMatch(/^lose a day['’]s pay$/);
  await popup.press('Enter');
  await inPopup(
    popup,
    'it is taken',
    `view.querySelector('${effect}').textContent.startsWith('lose a day') || null`,
  );
  await popup.close();
});

test('a field that the page gave the focus shows none before somebody presses or types in it', async () => {
  await driver.page.goto(REPLY.url);
  await driver.page.waitForSelector(REPLY.field);
  await driver.page.$eval(REPLY.field, (field) => {
    (field as HTMLElement).focus();
    field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  });
  await pause(1500);
  expect(await chipNow()).toBeNull();
  await driver.page.keyboard.press('Shift');
  await chip();
});

test('where nobody complains there is none', async () => {
  await enter(driver.page, FORM);
  await cardClosed(driver);
  await pause(1000);
  expect(await chipNow()).toBeNull();
});

test('two slashes begin with it', async () => {
  await driver.inBackground(`chrome.storage.sync.set({ 'settings/slashLetters': true }).then(() => true)`);
  await enter(driver.page, ZENDESK);
  await chip();
  await driver.page.keyboard.type('//');
  const first = await until('the letters are listed', () =>
    driver.inLayer(
      (layer) => layer.querySelector('.slash:not([hidden]) [aria-selected="true"] b')?.textContent ?? null,
    ),
  );
  expect(first).toBe('A wrong or double chargefits what they wrote');
  await driver.page.keyboard.press('Escape');
  await driver.inBackground(`chrome.storage.sync.set({ 'settings/slashLetters': false }).then(() => true)`);
});

test('closed, it stays away in this reply; closed twice, that letter is not offered again', async () => {
  for (let time = 0; time < 2; time++) {
    await enter(driver.page, ZENDESK);
    const { not } = await chip();
    await driver.page.mouse.click(not.x, not.y);
    await noChip();
    await driver.page.keyboard.press('Shift');
    expect(await chipNow()).toBeNull();
  }
  await enter(driver.page, ZENDESK);
  await pause(1500);
  expect(await chipNow()).toBeNull();
  await enter(driver.page, REPLY);
  await chip();
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
