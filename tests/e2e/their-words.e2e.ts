/** What a customer wrote above the field: said again in the card and the checklist, and led to. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardClosed, openCardByKey } from './harness/card.ts';
import { clickIn, openChecklist, panelClosed } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { highlighted } from './harness/paint.ts';
import { enter, REPLY, undo, ZENDESK } from './harness/places.ts';
import { until } from './harness/wait.ts';

const WEAK = 'Sorry for any inconvenience.';
/** So much is written that something can be called missing. */
const MORE =
  ' Our new catalogue is out, and you are warmly invited to the opening of the second shop in May.';
const CONVERSATIONS = [
  { place: REPLY, told: /nobody came/, asked: 'nobody came' },
  { place: ZENDESK, told: /88120|answer/, asked: 'invoice 88120 was taken from our account twice' },
] as const;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

describe.each(CONVERSATIONS)('a conversation in $place.name', ({ place, told, asked }) => {
  test('gives the card the customer’s facts, and one undo takes them out', async () => {
    await enter(driver.page, place);
    await driver.page.keyboard.type(WEAK);
    const marked = async () => (await highlighted(driver.page)).some((one) => one.includes('inconvenience'));
    await until('the weak words are marked', async () => (await marked()) || null);
    const before = await place.model(driver.page);
    const { rewrites } = await openCardByKey(driver);
    expect(rewrites[0]?.words).toMatch(told);
    expect(rewrites[0]?.words).not.toContain('[');
    await driver.page.keyboard.press('Enter');
    await cardClosed(driver);
    expect(await place.model(driver.page)).toMatch(told);
    await undo(driver.page);
    expect(await place.model(driver.page)).toBe(before);
  });

  test('leads from what is not answered to the words in their message', async () => {
    await driver.page.keyboard.type(MORE);
    await openChecklist(driver);
    await clickIn(driver, new RegExp(asked));
    const shown = await until('their words are marked', async () =>
      (await highlighted(driver.page)).find((one) => one.includes(asked)),
    );
    expect(shown).toContain(asked);
    await driver.page.keyboard.press('Escape');
    await panelClosed(driver);
  });
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
