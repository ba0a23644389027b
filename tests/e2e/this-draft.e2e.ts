/** “This draft”: the popup and what stays beside the page lead to each place in the draft. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardOf } from './harness/card.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { enter, FORM } from './harness/places.ts';
import { until } from './harness/wait.ts';

const DRAFT =
  'Hi Maya, we apologize for any inconvenience. We charged your card twice on Monday, and I refunded it.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

/** Sent into the popup as text. Each gives null while there is nothing to click. */
const toDraft = (view: Document) => {
  const tab = view.querySelector<HTMLElement>('#tab-draft');
  tab?.click();
  return view.querySelector('.draft .finding, .draft .part, .draft-empty') ? true : null;
};
const clickPhrase = (view: Document) => {
  const phrase = view.querySelector<HTMLElement>('.phrases .finding');
  const words = phrase?.querySelector('b')?.textContent ?? null;
  phrase?.click();
  return words;
};
const addImpact = (view: Document) => {
  const add = [...view.querySelectorAll<HTMLElement>('.part.is-missing')].find((row) =>
    row.textContent?.includes('Names what it meant for them'),
  );
  add?.click();
  return add ? true : null;
};

async function inDraftTab<T>(what: string, perform: (view: Document) => T | null): Promise<T> {
  const popup = await driver.openPopup();
  await until('the tab shows the draft', () => popup.ask(toDraft));
  const done = await until(what, () => popup.ask(perform));
  await until('the popup makes way', async () => !(await popup.isOpen()) || null);
  return done;
}

test('a phrase leads to its place, where its card opens', async () => {
  await enter(driver.page, FORM);
  await driver.page.keyboard.type(DRAFT);
  await until('it is judged', async () => ((await driver.toolbar()).badge === '' ? null : true));
  const words = await inDraftTab('the phrase is clicked', clickPhrase);
  const card = await cardOf(driver);
  expect(card.title).not.toBe('');
  const selected = await driver.page.$eval(FORM.field, (field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(words);
});

test('a missing part is added from there, in its place', async () => {
  await inDraftTab('the part is added', addImpact);
  const text = await until('the sentence is in', async () => {
    const now = await FORM.model(driver.page);
    return now.includes('[what it meant for you]') ? now : null;
  });
  expect(text.replace(/ I know that left you \[what it meant for you\]\./, '')).toBe(DRAFT);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
