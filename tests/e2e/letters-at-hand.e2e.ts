/** Letters by the keyboard alone, from a field's menu, and by two slashes in the text. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { buildEditorPages } from './harness/editor-pages.ts';
import { held, holds } from './harness/held.ts';
import { undo } from './harness/places.ts';
import { popupCloses, press } from './harness/popup.ts';
import { until } from './harness/wait.ts';
import { enterEditor, typeIn } from './matrix/field.ts';

const EDITORS = ['textarea', 'prosemirror'] as const;
/** Opens the editor's page and clicks into it. */
const enter = (name: string) => enterEditor(driver.page, { name, title: name });

let driver: Driver;
beforeAll(async () => {
  await buildEditorPages(EDITORS);
  driver = await startDriver();
});
afterAll(() => driver?.close());

const model = () => held(driver.page);

test('from the search to the insertion with the keyboard alone', async () => {
  await enter('textarea');
  await typeIn(driver.page, 'I looked into this.');
  const popup = await driver.openPopup();
  const focused = () =>
    popup.ask((view) => {
      const now = view.activeElement;
      return now?.getAttribute('aria-label') ?? now?.localName ?? '';
    });
  const reach = (label: string) =>
    until(`the focus is on “${label}”`, async () => (await focused()) === label || null);
  await reach('Find a letter');
  await popup.type('late reply');
  await until('the letter is offered', () =>
    popup.ask((view) => view.querySelector('.found-one.is-marked b')?.textContent === 'A late reply' || null),
  );
  await popup.press('Enter');
  await reach('first name');
  await popup.type('Ana');
  await popup.press('Tab');
  for (let tabs = 0; tabs < 3 && (await focused()) !== 'how long'; tabs++) await popup.press('Tab');
  await reach('how long');
  await popup.type('two days');
  await popup.press('Enter', true);
  await popupCloses(popup);
  expect(await holds(driver.page, 'I’m sorry I took two days to answer you')).toContain(
    'I looked into this.\n\nHi Ana,',
  );
});

describe('the menu of a field', () => {
  const CHOOSE = { id: 'letters', title: 'Insert letter…' };
  const OWN = 'The sample letter, my version';

  test('opens the popup', async () => {
    await enter('textarea');
    await typeIn(driver.page, 'Hello.');
    await driver.chooseInMenu('textarea', CHOOSE);
    const letters = await until('the letters are open', () => driver.letters());
    await until('one can be searched', () =>
      letters.ask((view) => view.querySelector('[role=combobox]') !== null || null),
    );
    await letters.close();
  });

  test('has the pinned letters, and puts them into the field that was clicked', async () => {
    await enter('textarea');
    const popup = await driver.openPopup();
    for (const words of ['Make a copy of this letter', 'Save', 'Pin']) await press(popup, words);
    await until('it is pinned', () => popup.ask((view) => view.body.textContent?.includes('Unpin') || null));
    await popup.close();
    const id = await driver.inBackground(FIRST_OWN);
    await until('the letter is in the menu', () =>
      driver.chooseInMenu('textarea', { id: `letter:${id}`, title: OWN }),
    );
    expect(await holds(driver.page, 'I’m sorry that we [what we did]')).toMatch(/^Hi there,/);
  });
});

/** The id of the first letter of one's own. */
const FIRST_OWN = `new Promise((tell) => {
  const opened = indexedDB.open('amends');
  opened.onsuccess = () => {
    const keys = opened.result.transaction('letters').objectStore('letters').getAllKeys();
    keys.onsuccess = () => { opened.result.close(); tell(keys.result[0]); };
  };
})`;

describe('two slashes and a name', () => {
  const listed = () =>
    driver.inLayer((layer) => {
      const list = layer.querySelector<HTMLElement>('.slash');
      if (!list || list.hidden) return null;
      const { x, y, width } = list.getBoundingClientRect();
      const marked = list.querySelector('[aria-selected="true"] b')?.textContent ?? '';
      return { marked, x, y, width, heard: list.querySelector('[role=status]')?.textContent ?? '' };
    });
  const offered = (title: string) =>
    until(`“${title}” is offered`, async () => {
      const now = await listed();
      return now?.marked === title ? now : null;
    });
  const switched = (on: boolean) =>
    driver.inBackground(`chrome.storage.sync.set({ 'settings/slashLetters': ${on} }).then(() => true)`);

  test('are text, as long as nobody asked for more', async () => {
    await enter('textarea');
    await typeIn(driver.page, '//late reply');
    expect(await listed()).toBeNull();
    expect(await model()).toBe('//late reply');
  });

  test.each(EDITORS)(
    'in %s, offer letters that the keys choose; one undo brings the name back',
    async (editor) => {
      await switched(true);
      await enter(editor);
      await typeIn(driver.page, 'Hello again.\n//late');
      const first = await offered('A late reply');
      expect(first.heard).toMatch(/^A late reply, 1 of \d$/);
      const before = await model();
      await driver.page.keyboard.press('ArrowDown');
      await until('the next is marked', async () => (await listed())?.marked !== 'A late reply' || null);
      await driver.page.keyboard.press('ArrowUp');
      await offered('A late reply');
      await driver.page.keyboard.press('Enter');
      const all = await holds(driver.page, 'to answer you about');
      expect(all).not.toContain('//late');
      expect(all).toContain('Hello again.');
      expect(await listed()).toBeNull();
      await undo(driver.page);
      await until('the name is back', async () => (await model()) === before || null);
    },
  );

  test('typed before anybody listened, they are offered all the same', async () => {
    await driver.stopBackground();
    await enter('textarea');
    await driver.page.keyboard.type('//outage');
    await offered('An outage');
  });

  test('Escape leaves them as they are', async () => {
    await enter('textarea');
    await typeIn(driver.page, '//outage');
    await offered('An outage');
    await driver.page.keyboard.press('Escape');
    await until('the list is gone', async () => (await listed()) === null || null);
    await typeIn(driver.page, 's\nnext');
    expect(await model()).toBe('//outages\nnext');
    await switched(false);
  });
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
