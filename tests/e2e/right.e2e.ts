import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, type Popup, startDriver } from './harness/driver.ts';
import { enter, GMAIL } from './harness/places.ts';
import { inPopup, press, write } from './harness/popup.ts';
import { until } from './harness/wait.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
  await enter(driver.page, GMAIL);
  await driver.page.keyboard.type('I am sorry that we sent your order to the old address.');
});
afterAll(() => driver?.close());

async function open(tool: string): Promise<Popup> {
  const popup = await driver.openPopup();
  await press(popup, 'Repair');
  await press(popup, tool);
  return popup;
}

const words = (popup: Popup, some: string) =>
  inPopup(popup, `“${some}” is said`, `view.body.textContent.includes(${JSON.stringify(some)}) || null`);

const inDraft = (some: string) =>
  until(`the draft has “${some}”`, async () => (await GMAIL.model(driver.page)).includes(some) || null);

test('five whys lead from an excuse to an owned cause, which goes into the mail', async () => {
  let popup = await open('Why');
  await write(popup, 'We sent your order to the old address');
  await press(popup, 'Next');
  await words(popup, '1 of 5');
  await write(popup, 'We were very busy that week');
  await press(popup, 'Next');
  await words(popup, 'What could we have done?');
  await popup.close();

  // A popup closes at each click beside it: it comes back as it was.
  popup = await open('Why');
  await words(popup, 'What could we have done?');
  await write(popup, 'We print the label before we read the notes');
  await press(popup, 'Next');
  await press(popup, 'This is the cause');
  await words(popup, 'The cause, in one sentence');
  await press(popup, 'Use in the letter');
  await words(popup, 'It stands in the letter');
  await press(popup, 'Insert');
  await inDraft('We sent your order to the old address because we print the label before we read the notes.');
});

test('the cause stands in the letter as well', async () => {
  const popup = await driver.openPopup();
  await press(popup, 'Letters');
  await inPopup(
    popup,
    'the blank is filled',
    `[...view.querySelectorAll('.field [role=textbox]')].some(({ textContent }) => textContent === 'print the label before we read the notes') || null`,
  );
  await popup.close();
});

test('and in what is recorded of the apology', async () => {
  const popup = await driver.openPopup();
  await press(popup, 'Record');
  await inPopup(
    popup,
    'the cause is filled in',
    `[...view.querySelectorAll('textarea, input')].some(({ value }) => value.includes('because we print the label')) || null`,
  );
  await popup.close();
});

test('a choice of remedies and a sentence of what it cost go into the mail', async () => {
  let popup = await open('Amends');
  await inPopup(popup, 'two are ticked', TICK_TWO);
  await press(popup, 'Insert as a choice');
  await inDraft('Which of these would settle it for you?');
  expect(await GMAIL.model(driver.page)).toMatch(/<li>.*A refund of \[amount\]:/);
  popup = await open('Effect');
  await press(popup, 'Insert: That cost you [how much time] that you needed for [what you had planned].');
  await inDraft('That cost you [how much time]');
});

const TICK_TWO = `(() => {
  const boxes = [...view.querySelectorAll('.remedy input')].slice(0, 2);
  for (const box of boxes) if (!box.checked) { box.click(); return null; }
  return boxes.length === 2 || null;
})()`;

test('a grave matter is spoken about, with the letter as talking points', async () => {
  const popup = await open('Channel');
  await press(popup, 'Grave');
  await words(popup, 'Call them');
  await words(popup, 'Say sorry: I am sorry that we sent your order to the old address.');
  await popup.close();
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
