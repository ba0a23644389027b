/** Letters from a file of another tool, as the side panel takes them in: asked, shown, and only then kept. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, type OurPage, startDriver } from './harness/driver.ts';
import { chooseLetter, giveFile, inPopup, press } from './harness/popup.ts';

let driver: Driver;
let page: OurPage;
beforeAll(async () => {
  driver = await startDriver();
  page = await driver.openOurs('sidepanel');
});
afterAll(() => driver?.close());

const shows = (words: string) =>
  inPopup(page, `“${words}” is shown`, `view.body.textContent.includes(${JSON.stringify(words)}) || null`);
const textOf = (selector: string) =>
  inPopup<string>(page, selector, `view.querySelector(${JSON.stringify(selector)})?.textContent || null`);

async function give(name: string, text: string): Promise<void> {
  await press(page, 'Your letters');
  await giveFile(page, name, text);
}

/** Nothing of another tool's writing may reach a mail. */
const FOREIGN = /<\/?[a-z]|&[a-z]+;|[{%]\w|\w[%}]/i;

const HELPDESK = [
  'title;content',
  'Parcel late;"<div>Hello {%customer.firstName,fallback=there%},</div><div><br></div><div>Your parcel &amp; its <b>label</b> were late. {{#if vip}}We refund {{custom.amount_1}}.{{/if}}</div>"',
  'Empty one;',
  'Cut one;"We lost',
].join('\r\n');

test('what is left out and what is not understood is shown before anything is kept', async () => {
  await give('helpdesk.csv', HELPDESK);
  await shows('1 letter was read');
  expect(await textOf('.import-view [role=alert]')).toContain('{{#if vip}}');
  const left = await textOf('.left-out');
  expect(left).toContain('“Empty one” has no words (line 3)');
  expect(left).toContain('never closed (line 4)');
  expect(await textOf('.import-letters')).toContain('first name');
  await press(page, 'Cancel');
  await inPopup(page, 'it is gone', `view.querySelector('.import-view') === null || null`);
  expect(await page.ask((view) => /Parcel late/.test(view.body.textContent ?? ''))).toBe(false);
});

test('once it is accepted, nothing of the other tool’s writing is in it', async () => {
  await give('helpdesk.csv', HELPDESK);
  await press(page, 'Add 1 letter');
  await shows('1 letter was added.');
  await chooseLetter(page, 'parcel late', 'Parcel late');
  const letter = await textOf('.letter, main');
  expect(letter).toContain('were late.');
  expect(letter).not.toMatch(FOREIGN);
});

test('of several columns it asks which holds the letters', async () => {
  await give(
    'two.csv',
    'name,answer_en,answer_es\nLost,We lost your whole parcel.,Perdimos su paquete entero.\n',
  );
  await shows('Several columns hold text');
  await press(page, 'answer_es');
  await shows('1 letter was read');
  await press(page, 'Add 1 letter');
  await shows('1 letter was added.');
  await chooseLetter(page, 'perdimos', 'Lost');
  expect(await textOf('main')).toContain('Perdimos su paquete entero.');
});

test.each([
  ['broken.json', '[\n {"title": "A",\n  "content": "We', 'line 3'],
  ['empty.csv', '\n', 'no replies in it'],
  ['deep.json', '['.repeat(60_000), 'nested too deeply'],
  ['ours.json', '{"amends": "letters", "version": -1000000000, "letters": []}', 'version -1000000000'],
  [
    'list.json',
    '{"amends": "letters", "version": 1, "letters": [{"title": "A", "passages": [7]}]}',
    'passages[0]',
  ],
])('%s is refused with a word of where, and changes nothing', async (name, text, words) => {
  await give(name, text);
  await shows(`Nothing was changed.`);
  await shows(words);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
