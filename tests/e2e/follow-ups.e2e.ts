import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickIn, openChecklist, panelOf } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { announced, notifications, storedFollowUps } from './harness/follow-ups.ts';
import { enter, FORM, GMAIL } from './harness/places.ts';
import { press } from './harness/popup.ts';
import { until } from './harness/wait.ts';

// Never today: whatever the day on which this runs, the promise falls due on a later one.
const DUE = new Date(Date.now() + 3 * 24 * 3_600_000);
const WEEKDAY = DUE.toLocaleDateString('en', { weekday: 'long' });
const PROMISE = `I'll call you by ${WEEKDAY} 10`;
const DRAFT = `I am sorry that we charged your card twice. ${PROMISE}.`;
const SOON_MS = 2500;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

test('a promise in a mail is kept with one click, with its page and the customer', async () => {
  await enter(driver.page, GMAIL);
  await driver.page.keyboard.type(DRAFT);
  await openChecklist(driver);
  await clickIn(driver, new RegExp(`^Keep as a follow-up: ${PROMISE}$`));
  await until('it is kept', async () => (await panelOf(driver)).text.includes('Kept') || null);
  const [kept, ...others] = await storedFollowUps(driver);
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ what: PROMISE, page: GMAIL.url });
  expect(kept?.label).not.toBe('');
  const due = new Date(kept?.due ?? '');
  expect([due.getDay(), due.getHours(), due.getMinutes()]).toEqual([DUE.getDay(), 10, 0]);
  expect(due.getTime()).toBeGreaterThan(Date.now());
});

test('the popup lists it, and what the draft promises', async () => {
  const popup = await driver.openPopup();
  const words = await until('the list is shown', () =>
    popup.ask((view) => {
      view.querySelector<HTMLElement>('#tab-follow-ups')?.click();
      return view.querySelector('.follow-up') && (view.querySelector('.follow-ups')?.textContent ?? null);
    }),
  );
  expect(words).toContain('Promised in this draft');
  expect(words).toContain('Later');
  await popup.close();
});

test('a background that was asleep announces it when it is due, once', async () => {
  await driver.page.bringToFront();
  const due = new Date(Date.now() + SOON_MS).toISOString();
  const [kept] = await storedFollowUps(driver, { due, announced: { at: due, as: 'soon' } });
  await driver.stopBackground();
  await enter(driver.page, FORM); // a page with an editor wakes it
  expect(await announced(driver)).toBe(`follow-up:${kept?.id}`);
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(due));
  expect((await storedFollowUps(driver))[0]?.announced).toMatchObject({ as: 'due' });
  await until('the toolbar says so', async () => (await driver.toolbar()).badge === '1' || null);
  expect((await driver.toolbar()).title).toContain('1 promise is late');

  await driver.inBackground(
    `(globalThis.browser ?? chrome).notifications.clear('follow-up:${kept?.id}').then(String)`,
  );
  await driver.stopBackground();
  await enter(driver.page, FORM);
  await driver.page.keyboard.type('x');
  await until('the background is awake', async () => (await storedFollowUps(driver)).length || null);
  expect(await notifications(driver)).toEqual([]);
});

test('put off, it reminds later', async () => {
  const popup = await driver.openPopup();
  await press(popup, 'Follow-ups');
  await press(popup, 'Remind me in an hour');
  const [put] = await until('it is put off', async () => {
    const all = await storedFollowUps(driver);
    return all[0]?.snoozed ? all : null;
  });
  const minutes = (Date.parse(put?.snoozed ?? '') - Date.now()) / 60_000;
  expect(Math.round(minutes)).toBe(60);
  await popup.close();
});

test('done in the popup, it is late no more', async () => {
  const popup = await driver.openPopup();
  await until('it is done', () =>
    popup.ask((view) => {
      view.querySelector<HTMLElement>('#tab-follow-ups')?.click();
      const box = view.querySelector<HTMLInputElement>('.is-late .done-box');
      box?.click();
      return view.querySelector('.done-ones') !== null || null;
    }),
  );
  await popup.close();
  await until('the toolbar is clear', async () => (await driver.toolbar()).badge === '' || null);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
