/** What fields leave behind that have come and gone: counted in the browser itself, which tells in one engine only. */
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardClosed, cardOf } from './harness/card.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { FORM } from './harness/places.ts';
import { until } from './harness/wait.ts';
import { press as pressKeys } from './soak/perform.ts';

/** The last card may or may not be collected yet, some 40 nodes with 7 listeners: the more rounds, the less that hides. */
const ROUNDS = 24;
const DRAFT = 'Sorry for any inconvenience.';

let driver: Driver;
let cdp: CDPSession;
beforeAll(async () => {
  driver = await startDriver();
  cdp = await driver.page.createCDPSession();
});
afterAll(() => driver?.close());

async function held(): Promise<{ listeners: number; nodes: number; marks: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await cdp.send('Memory.getDOMCounters');
  const marks = await driver.page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  return { listeners: jsEventListeners, nodes, marks };
}

/** A field comes, is written in until it is judged, shows its card, and goes. */
async function comeAndGo(html: string): Promise<void> {
  await driver.page.evaluate(async (field) => {
    document.body.insertAdjacentHTML('beforeend', `<div id="come">${field}</div>`);
    const inner = document.querySelector<HTMLIFrameElement>('#come iframe');
    if (inner) await new Promise((loaded) => inner.addEventListener('load', loaded));
    const place = inner?.contentDocument ?? document;
    place.querySelector<HTMLElement>('[data-new]')?.focus();
  }, html);
  await driver.page.keyboard.type(DRAFT);
  await until('it is judged', async () => (await driver.toolbar()).badge === '1' || null);
  await pressKeys(driver.page, 'Alt+Period');
  await cardOf(driver);
  await driver.page.keyboard.press('Escape');
  await cardClosed(driver);
  await driver.page.evaluate(() => document.querySelector('#come')?.remove());
  await until('the verdict is gone', async () => (await driver.toolbar()).badge === '' || null);
}

test.each([
  ['textareas', '<textarea data-new></textarea>'],
  ['rich fields', '<div contenteditable="true" data-new></div>'],
  ['frames', `<iframe srcdoc="<body contenteditable data-new>"></iframe>`],
])('%s', async (_, html) => {
  await driver.page.goto(FORM.url);
  for (let i = 0; i < 3; i++) await comeAndGo(html);
  const before = await held();
  for (let i = 0; i < ROUNDS; i++) await comeAndGo(html);
  const after = await held();
  expect(after.marks).toBe(before.marks);
  expect(after.listeners - before.listeners).toBeLessThan(ROUNDS);
  expect(after.nodes - before.nodes).toBeLessThan(2 * ROUNDS);
});
