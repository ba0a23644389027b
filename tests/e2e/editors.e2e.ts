import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardClosed, cardOf } from './harness/card.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { boxOf, highlighted, notUnderlined, timeToPaint, underlined } from './harness/paint.ts';
import { enter, GMAIL, PLACES, undo } from './harness/places.ts';

const DRAFT = 'We are sorry for any inconvenience this may have caused. The parcel left on Monday.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

describe.each(PLACES)('in $name', (place) => {
  const { field } = place;

  test('weak words are underlined as they are typed, and no others', async () => {
    await enter(driver.page, place);
    await driver.page.keyboard.type(DRAFT);
    await underlined(driver.page, field, 'inconvenience');
    await notUnderlined(driver.page, field, 'parcel left');
    if (place.rich) expect((await highlighted(driver.page)).join()).toContain('inconvenience');
  });

  test('the underline goes along with its words', async () => {
    await driver.page.keyboard.press('Home');
    await driver.page.keyboard.type('Hello. ');
    await underlined(driver.page, field, 'inconvenience');
    await notUnderlined(driver.page, field, 'parcel left');
  });

  test('a click opens the card, a click applies, one undo restores', async () => {
    const before = await place.model(driver.page);
    const box = await boxOf(driver.page, field, 'inconvenience');
    await driver.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const card = await cardOf(driver);
    expect(card.title).not.toBe('');
    expect(card.says).not.toBe('');
    const [rewrite] = card.rewrites;
    expect(rewrite).toBeDefined();
    if (!rewrite) return;
    await driver.page.mouse.click(rewrite.x, rewrite.y);
    await cardClosed(driver);
    const after = await place.model(driver.page);
    expect(after).toContain(rewrite.words);
    expect(after).not.toContain('any inconvenience this');
    expect(after).toContain('The parcel left on Monday.');
    await undo(driver.page);
    expect(await place.model(driver.page)).toBe(before);
  });

  test('the key opens the card, Enter applies, one undo restores', async () => {
    await enter(driver.page, place);
    await driver.page.keyboard.type(DRAFT);
    await underlined(driver.page, field, 'inconvenience');
    const before = await place.model(driver.page);
    await driver.page.keyboard.down('Alt');
    await driver.page.keyboard.press('Period');
    await driver.page.keyboard.up('Alt');
    const { rewrites } = await cardOf(driver);
    await driver.page.keyboard.press('Enter');
    await cardClosed(driver);
    const words = rewrites[0]?.words.replace(/Enter$/, '') ?? 'no rewrite';
    expect(await place.model(driver.page)).toContain(words);
    await undo(driver.page);
    expect(await place.model(driver.page)).toBe(before);
  });

  test('Escape closes the card and the caret is where it was', async () => {
    await enter(driver.page, place);
    await driver.page.keyboard.type(DRAFT);
    const box = await boxOf(driver.page, field, 'inconvenience');
    await underlined(driver.page, field, 'inconvenience');
    await driver.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await cardOf(driver);
    await driver.page.keyboard.press('Escape');
    await cardClosed(driver);
    await driver.page.keyboard.press('End');
    await driver.page.keyboard.type(' Yes.');
    expect(await place.model(driver.page)).toContain('Yes.');
  });
});

test('quoted mail and signature are never underlined', async () => {
  await enter(driver.page, GMAIL);
  await driver.page.keyboard.type(DRAFT);
  await underlined(driver.page, GMAIL.field, 'inconvenience this');
  await timeToPaint();
  await notUnderlined(driver.page, GMAIL.field, 'inconvenience our holiday');
  await notUnderlined(driver.page, GMAIL.field, 'if you were busy');
  await notUnderlined(driver.page, GMAIL.field, 'Mistakes were made');
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
