/** Notes among colleagues: nothing of ours in them, and a switch of the composer is followed at once. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { badgeOf } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { countsOnDisk, fill, recordsOnDisk } from './harness/record.ts';
import { buildSitePages } from './harness/site-pages.ts';
import { pause, until } from './harness/wait.ts';
import { enterAt, markedWords, typeIn } from './matrix/field.ts';

const DRAFT = 'We are sorry for any inconvenience this may have caused.';
const ACTIVE = '[data-is-active="true"]';
const SWITCH = `${ACTIVE} [data-test-id="omnichannel-channel-switcher-button"]`;
const SEND = `${ACTIVE} [data-test-id="submit_button-button"]`;
const SETTLED_MS = 800;

let driver: Driver;
beforeAll(async () => {
  await buildSitePages();
  driver = await startDriver();
});
afterAll(() => driver?.close());
beforeEach(async () => {
  await fill(driver, 'records', []);
  await fill(driver, 'replies', []);
  await enterAt(driver.page, 'https://acme.zendesk.com/agent/tickets/4412');
});

const marked = () => markedWords(driver.page);
const badge = () =>
  driver.inLayer((layer) => {
    const found = layer.querySelector<HTMLElement>('.badge');
    return found !== null && !found.hidden && found.getClientRects().length > 0;
  });

test('what is underlined in a reply is let go in a note, and back', async () => {
  await typeIn(driver.page, DRAFT);
  await badgeOf(driver);
  expect((await marked()).length).toBeGreaterThan(0);
  await driver.page.click(SWITCH);
  await until('nothing is underlined', async () => (await marked()).length === 0 || null);
  await until('the badge is gone', async () => !(await badge()) || null);
  await driver.page.click(SWITCH);
  await until('it is underlined again', async () => (await marked()).length > 0 || null);
});

test('a note that is written and sent is neither underlined nor counted', async () => {
  await driver.page.click(SWITCH);
  await driver.page.click(`${ACTIVE} .ck-editor__editable`);
  await typeIn(driver.page, DRAFT);
  await pause(SETTLED_MS);
  expect(await marked()).toEqual([]);
  await driver.page.click(SEND);
  await pause(SETTLED_MS);
  expect(await countsOnDisk(driver)).toEqual([]);
  expect(await recordsOnDisk(driver)).toEqual([]);
});

test('nothing was logged as an error', async () => {
  expect((await driver.errors()).filter((error) => !/404 \(Not Found\)/.test(error))).toEqual([]);
});
