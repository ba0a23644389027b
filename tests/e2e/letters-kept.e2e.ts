/** What the popup keeps: values that were typed, letters of one's own; and what it says where there is no editor. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFromText } from '../../lib/letters/own.ts';
import { type Driver, type Popup, startDriver } from './harness/driver.ts';
import { buildEditorPages } from './harness/editor-pages.ts';
import { holds } from './harness/held.ts';
import { GMAIL } from './harness/places.ts';
import { asking, chooseLetter, fillBlank, inPopup, popupCloses, press, pressByKey } from './harness/popup.ts';
import { fill } from './harness/record.ts';
import { clickInPopup } from './harness/site-switch.ts';
import { until } from './harness/wait.ts';
import { enterEditor, typeIn } from './matrix/field.ts';

const EDITORS = ['textarea', 'prosemirror'] as const;
/** A page of ours without an editor that has the focus. */
const ELSEWHERE = GMAIL.url;
const MEGABYTE = 1_000_000;
const OWN_LETTERS = 1000;
/** A key whose answer takes longer is felt. */
const FELT_MS = 100;

let driver: Driver;
beforeAll(async () => {
  await buildEditorPages(EDITORS);
  driver = await startDriver();
});
afterAll(() => driver?.close());

const titleOf = (popup: Popup) => popup.ask((view) => view.querySelector('h2')?.textContent);
const says = (popup: Popup, words: string) =>
  inPopup(popup, `it says “${words}”`, `view.body.textContent.includes(${JSON.stringify(words)}) || null`);

async function write(editor: (typeof EDITORS)[number], words: string): Promise<Popup> {
  await enterEditor(driver.page, { name: editor, title: editor });
  await typeIn(driver.page, words);
  return driver.openPopup();
}

// One engine lets a test take the room away, and asks how much there is before the first write, then not for a while.
if (process.env.AMENDS_BROWSER !== 'firefox')
  test('a letter that the browser has no room for stays under one’s hands until there is some', async () => {
    const popup = await write('textarea', 'Hello.');
    const origin = await popup.ask((view) => view.location.origin);
    const cdp = await driver.page.createCDPSession();
    await press(popup, 'Make a copy of this letter');
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await press(popup, 'Save');
    await says(popup, 'There is no room left in the browser for this. Nothing was changed.');
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    await press(popup, 'Save');
    await says(popup, 'Saved.');
    const kept = 'The sample letter, my version';
    await until('it is shown', async () => (await titleOf(popup)) === kept || null);
    await popup.close();
  });

test('what was typed into a letter is there again when the popup opens again', async () => {
  const popup = await write('textarea', 'Hello.');
  await chooseLetter(popup, 'late reply', 'A late reply');
  await fillBlank(popup, 'how long', 'two days');
  await popup.close();
  await popupCloses(popup);
  const again = await driver.openPopup();
  await inPopup(
    again,
    'it is there',
    `view.querySelector('[aria-label="how long"]')?.textContent === 'two days' || null`,
  );
  expect(await titleOf(again)).toBe('A late reply');
  await again.close();
});

test('a value of a megabyte arrives whole', async () => {
  const popup = await write('textarea', 'Hello.\n');
  await chooseLetter(popup, 'late reply', 'A late reply');
  const long = 'ten days '.repeat(MEGABYTE / 9);
  await fillBlank(popup, 'how long', long);
  await press(popup, 'Insert letter');
  await popupCloses(popup);
  expect((await holds(driver.page, 'to answer you about')).length).toBeGreaterThan(MEGABYTE);
});

describe('copied', () => {
  test.each(EDITORS)('it can be pasted into %s', async (editor) => {
    const popup = await write(editor, 'Hello.\n');
    await chooseLetter(popup, 'choice', 'A choice between remedies');
    await pressByKey(popup, 'Copy');
    await says(popup, 'Copied. Paste it where you need it.');
    await popup.close();
    await driver.page.bringToFront();
    await driver.page.keyboard.down('Control');
    await driver.page.keyboard.press('v');
    await driver.page.keyboard.up('Control');
    const all = await holds(driver.page, 'Hi');
    expect(all).toContain('Hello.');
    expect(/<(li|strong)\b/.test(all)).toBe(editor === 'prosemirror');
  });
});

test('several lines pasted into a blank of one line are one', async () => {
  const popup = await write('textarea', 'Hello.\n');
  await chooseLetter(popup, 'late reply', 'A late reply');
  await pressByKey(popup, 'Copy');
  await says(popup, 'Copied. Paste it where you need it.');
  const held = (words: string) =>
    inPopup(
      popup,
      words,
      `(() => {
        const field = view.querySelector('[aria-label="how long"]');
        field?.focus();
        return field && view.activeElement === field && view.hasFocus() ? field.textContent : null;
      })()`,
    );
  await held('the blank has the focus');
  await popup.press('v', true);
  const pasted = await until('it is pasted', async () => {
    const text = await held('it is read');
    return String(text).includes('Hi there') ? text : null;
  });
  expect(pasted).not.toContain('\n');
  await popup.press('z', true);
  await until('one undo takes it out', async () => (await held('it is read')) === '' || null);
  await popup.close();
});

describe('where there is no editor, the button says why', () => {
  const disabled = (popup: Popup) =>
    popup.ask((view) => view.querySelector<HTMLButtonElement>('.insert-bar .primary')?.disabled);

  const saysWhy = async (words: string) => {
    const popup = await driver.openPopup();
    await says(popup, words);
    expect(await disabled(popup)).toBe(true);
    await popup.close();
  };

  test('after the page with the draft was left, and not when one has come back to it', async () => {
    await (await write('textarea', 'Hello.')).close();
    await driver.page.goto(ELSEWHERE);
    await saysWhy('Click into the message you are writing first.');
    // What drives Firefox loses its page there: it comes back without being loaded.
    if (driver.name === 'firefox') return;
    // Once this was answered: the answer would be lost with the page.
    await driver.page.evaluate('void setTimeout(() => history.back())');
    await until(
      'the page is back',
      async () => driver.page.url().startsWith('https://editors.example/') || null,
    );
    await driver.page.click('textarea');
    const popup = await driver.openPopup();
    await says(popup, 'into ');
    await popup.close();
  });

  test('in a field that it is off in, and on a site that it is off on', async () => {
    await (await write('textarea', 'Hello.')).close();
    await clickInPopup(driver, 'field');
    await saysWhy('Amends is off in the field you wrote in.');
    await clickInPopup(driver, 'on');
    await clickInPopup(driver, 'switch');
    await saysWhy('Amends is off here.');
    await clickInPopup(driver, 'on');
  });
});

describe('letters of one’s own', () => {
  test('one is made from the draft, with names and numbers as blanks; deleted, and had back', async () => {
    const popup = await write(
      'textarea',
      'Hi Maria,\n\nI am sorry that order 48213 came late. We sent it on Monday.',
    );
    await press(popup, 'Make a letter from this draft');
    await says(popup, 'order [number]');
    await inPopup(
      popup,
      'its title has the focus',
      `(() => {
        const title = view.querySelector('.editor input');
        title?.focus();
        return (title && view.activeElement === title && view.hasFocus()) || null;
      })()`,
    );
    await popup.type('Came late');
    await press(popup, 'Save');
    await until('it is shown', async () => (await titleOf(popup)) === 'Came late' || null);
    // A field may show what this page tells.
    const kept = await popup.ask((view) => {
      const copy = view.body.cloneNode(true) as HTMLElement;
      for (const field of copy.querySelectorAll('.field')) field.remove();
      return copy.textContent;
    });
    expect(kept).toContain('came late');
    expect(kept).not.toMatch(/Maria|48213/);
    await press(popup, 'Delete');
    await says(popup, '“Came late” is deleted.');
    await press(popup, 'Undo');
    await says(popup, 'Saved.');
    await chooseLetter(popup, 'came late', 'Came late');
    await popup.close();
  });

  test('a thousand are searched as fast as one types', async () => {
    const start = (id: string) => ({ id, now: new Date(0) });
    const letters = Array.from({ length: OWN_LETTERS }, (_, at) =>
      ownFromText(
        `Reply ${at}`,
        `Hi {{first name}},\n\n${'The tracking page was wrong. '.repeat(20)}`,
        start(`own-${at}`),
      ),
    );
    await fill(driver, 'letters', letters);
    const popup = await write('textarea', 'Hello.');
    await until('all of them are there', () =>
      popup.ask((view) => view.querySelector('.finder') !== null || null),
    );
    const best = await popup.ask(
      asking((view, words) => {
        const finder = view.querySelector<HTMLInputElement>('[role=combobox]') as HTMLInputElement;
        const own = view.defaultView as Window & typeof globalThis;
        finder.focus();
        const type = (value: string) => {
          const before = own.performance.now();
          Object.getOwnPropertyDescriptor(own.HTMLInputElement.prototype, 'value')?.set?.call(finder, value);
          finder.dispatchEvent(new own.Event('input', { bubbles: true }));
          return own.performance.now() - before;
        };
        const slowestKey = () => Math.max(...[...words].map((_, at) => type(words.slice(0, at + 1))));
        // A busy machine lets a round wait, but what is slow is slow in each.
        const rounds = [1, 2, 3].map(() => {
          type('');
          return slowestKey();
        });
        return { best: Math.min(...rounds), rounds };
      }, 'tracking 77'),
    );
    expect(best.best, best.rounds.join(', ')).toBeLessThan(FELT_MS);
    await inPopup(
      popup,
      'it is found',
      `/^Reply \\d*77/.test(view.querySelector('.found-one b')?.textContent ?? '') || null`,
    );
    await popup.close();
  });
});

test('what was typed is gone with its tab', async () => {
  const popup = await write('textarea', 'Hello.');
  await chooseLetter(popup, 'late reply', 'A late reply');
  await fillBlank(popup, 'how long', 'two days');
  await popup.close();
  const kept = async () =>
    Object.keys((await driver.inBackground('chrome.storage.session.get()')) as object).filter((key) =>
      key.startsWith('letter:'),
    );
  await until('it is kept', async () => (await kept()).length > 0 || null);
  await driver.inBackground(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.create({ url: 'about:blank' });
    await chrome.tabs.remove(tab.id);
  })()`);
  await until('nothing is kept', async () => (await kept()).length === 0 || null);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
