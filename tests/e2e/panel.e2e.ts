/** The letters in what stays open beside the page: the browser's own side panel, or a tab where it allows none. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Driver, type OurPage, startDriver } from './harness/driver.ts';
import { buildEditorPages } from './harness/editor-pages.ts';
import { held, holds } from './harness/held.ts';
import { undo } from './harness/places.ts';
import { chooseLetter, fillBlank, popupCloses, press, pressByKey } from './harness/popup.ts';
import { until } from './harness/wait.ts';
import { enterEditor, typeIn } from './matrix/field.ts';

const KEEP_OPEN = 'Keep open beside the page';

let driver: Driver;
beforeAll(async () => {
  await buildEditorPages(['prosemirror']);
  driver = await startDriver();
});
afterEach(async () => (await driver.letters())?.close());
afterAll(() => driver?.close());

const model = () => held(driver.page);

async function write(words: string) {
  await enterEditor(driver.page, { name: 'prosemirror', title: 'prosemirror' });
  await typeIn(driver.page, words);
  return driver.openPopup();
}
const panelOpens = () =>
  until('the panel is open', async () => {
    const letters = await driver.letters();
    const ready = await letters
      ?.ask((view) => view.location.pathname === '/sidepanel.html' && view.querySelector('.field') !== null)
      .catch(() => false);
    return ready ? letters : null;
  });
/** Beside a page it names no tab; in a tab of its own it does. */
const standsIn = (panel: OurPage) => panel.ask((view) => (view.location.search ? 'tab' : 'panel'));

/** As on a phone, whose browser has none. Sent as text; Firefox shows a page's own objects under another name. */
const withoutPanel = (view: Document) => {
  const own = view.defaultView as never as { wrappedJSObject?: Apis } & Apis;
  const { chrome } = own.wrappedJSObject ?? own;
  const panel = chrome.sidebarAction ?? chrome.sidePanel;
  if (panel) panel.open = undefined;
  return panel?.open === undefined;
};
type Apis = { readonly chrome: Partial<Record<'sidebarAction' | 'sidePanel', { open: unknown }>> };

test('stays open while one writes, and puts letters and passages where one writes', async () => {
  const popup = await write('Hello again.');
  // The browser asks for a key or a click of the agent's own.
  await pressByKey(popup, KEEP_OPEN);
  const panel = await panelOpens();
  expect(await standsIn(panel)).toBe('panel');
  await popupCloses(popup);

  await driver.page.bringToFront();
  await typeIn(driver.page, ' I read it.');
  const before = await model();
  await chooseLetter(panel, 'late reply', 'A late reply');
  await fillBlank(panel, 'how long', 'two days');
  await press(panel, 'Insert letter');
  await holds(driver.page, 'I’m sorry I took two days to answer you about');
  expect(await model()).toContain('Hello again. I read it.');
  expect(await panel.ask((view) => view.querySelector('h2')?.textContent)).toBe('A late reply');
  await driver.page.bringToFront();
  await undo(driver.page);
  await until('it is as before', async () => (await model()) === before || null);

  await press(panel, 'Insert only this');
  await holds(driver.page, 'Hi there,');
  expect(await model()).not.toContain('I’m sorry');
});

test('where the browser has no panel, it stands in a tab, and the letter goes to the page', async () => {
  const popup = await write('Hello.');
  expect(await popup.ask(withoutPanel)).toBe(true);
  await press(popup, KEEP_OPEN);
  const panel = await panelOpens();
  expect(await standsIn(panel)).toBe('tab');
  await press(panel, 'Insert letter');
  await holds(driver.page, 'I’m sorry that we [what we did]');
  expect(await driver.page.evaluate(() => document.visibilityState)).toBe('visible');
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
