import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeNow, badgeOf, clickIn, openChecklist, panelClosed } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { enter, FORM, GMAIL, PLACES, undo } from './harness/places.ts';
import { pause, until } from './harness/wait.ts';

const DRAFT =
  'I am sorry we charged your card twice on Monday. I have refunded the second payment this morning, and you can reply here.';
const ROUTINE = 'Sorry about that. I have given Ines access to the shared folder.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

describe.each(PLACES)('the coach, in $name', (place) => {
  test('has no badge on an empty field, and one on an apology', async () => {
    await enter(driver.page, place);
    await pause(400);
    if (place !== GMAIL) expect(await badgeNow(driver)).toBeNull();
    await driver.page.keyboard.type(DRAFT);
    expect((await badgeOf(driver)).words).toMatch(/^\d of 8$/);
  });

  test('adds a missing part with its blank selected, and one undo takes it out', async () => {
    const before = await place.model(driver.page);
    await openChecklist(driver);
    await clickIn(driver, /^Add: .*meant for them/);
    const after = await until('the sentence is in', async () => {
      const model = await place.model(driver.page);
      return model.includes('[what it meant for you]') ? model : null;
    });
    expect(after).toContain('on Monday. ');
    await driver.page.keyboard.press('Escape');
    await panelClosed(driver);
    await undo(driver.page);
    expect(await place.model(driver.page)).toBe(before);
  });
});

test('says that no apology is needed, and why', async () => {
  await enter(driver.page, FORM);
  await driver.page.keyboard.type(ROUTINE);
  const panel = await openChecklist(driver);
  expect(panel.head).toBe('No apology needed here');
  expect(panel.text).toContain('routine request');
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
