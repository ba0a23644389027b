/** Chromium is killed in the middle of its writing, and opened again on the same profile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { checkedRecord } from '../../lib/record/check.ts';
import type { ApologyRecord, FollowUp, ReplyCount } from '../../lib/types/index.ts';
import { findChromium } from '../../scripts/browsers.ts';
import { OUTPUT } from './harness/driver.ts';
import { until } from './harness/wait.ts';

const profile = mkdtempSync(join(tmpdir(), 'amends-crash-'));
let browser: Browser;
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function open(): Promise<Page> {
  browser = await puppeteer.launch({
    executablePath: findChromium(),
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const id = await browser.installExtension(join(OUTPUT, 'chrome-mv3'));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/record.html`);
  await page.waitForSelector('h1');
  return page;
}

async function kill(): Promise<void> {
  const chromium = browser.process();
  const gone = new Promise((resolve) => chromium?.once('exit', resolve));
  chromium?.kill('SIGKILL');
  await gone;
}

/** What the background said that it had kept. */
type Told = { readonly records: string[]; readonly promises: string[]; sent: number };

/** Has one thing after the other kept, as the coach does, and tells of each when it is told that it is. */
const BUSY = `(async () => {
  const facts = { draft: { text: 'I am sorry that we charged you twice. I refunded you.' }, site: 'gmail', customer: null };
  const ask = (amends, data) => chrome.runtime.sendMessage({ amends, data });
  await chrome.storage.sync.set({ 'settings/autoRecord': true });
  for (let n = 0; ; n++) {
    const session = crypto.randomUUID();
    const recorded = await ask('recordApology', { session, facts });
    await tell('records', recorded.id);
    const kept = await ask('keepPromise', { what: 'I will call you', due: '2099-01-01T10:00:00.000Z', session });
    await tell('promises', kept.id);
    const sent = await ask('replySent', { session: crypto.randomUUID(), facts: { ...facts, site: 'zendesk' } });
    if (sent) await tell('sent', sent.id);
  }
})()`;

const ALL = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('amends');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const names = ['records', 'followUps', 'replies'];
    const change = opening.result.transaction(names);
    const all = {};
    for (const name of names) change.objectStore(name).getAll().onsuccess = ({ target }) => { all[name] = target.result; };
    change.oncomplete = () => resolve(all);
  };
})`;
type Stored = {
  readonly records: ApologyRecord[];
  readonly followUps: FollowUp[];
  readonly replies: ReplyCount[];
};

test('killed while it writes, it has kept all that it said it had, and nothing by half', async () => {
  const told: Told = { records: [], promises: [], sent: 0 };
  let page = await open();
  // Each round is cut off at another write.
  for (const enough of [5, 9]) {
    await page.exposeFunction('tell', (what: keyof Told, id: string) => {
      if (what === 'sent') told.sent += 1;
      else told[what].push(id);
    });
    const before = told.sent;
    void page.evaluate(BUSY).catch(() => undefined);
    await until('it is busy', async () => told.sent >= before + enough || null, undefined, 30_000);
    await kill();
    page = await open();
    const { records, followUps, replies } = (await page.evaluate(ALL)) as Stored;
    const ids = records.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(told.records));
    expect(followUps.map(({ id }) => id)).toEqual(expect.arrayContaining(told.promises));
    for (const record of records) expect(checkedRecord(record, 1)).toEqual(record);
    for (const { record } of followUps) expect(ids).toContain(record);
    // A reply is counted together with its apology, or not at all.
    const sent = replies.reduce((sum, count) => sum + count.replies, 0);
    expect(sent).toBeGreaterThanOrEqual(told.sent);
    expect(records.filter(({ site }) => site === 'zendesk')).toHaveLength(sent);
  }
});
