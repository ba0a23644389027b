import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { madeUpYear } from '../../scripts/record/made-up-year.ts';
import { badgeOf, clickIn, openChecklist, panelOf } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { enter, GMAIL } from './harness/places.ts';
import { countsOnDisk, fill, recordsOnDisk } from './harness/record.ts';
import { until } from './harness/wait.ts';

const DRAFT =
  'Hi Maria, I am sorry we sent your parcel to the wrong city. I have refunded the shipping, and I will call you on Thursday at 10.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());
beforeEach(async () => {
  await fill(driver, 'records', []);
  await fill(driver, 'replies', []);
});

async function write(): Promise<void> {
  await enter(driver.page, GMAIL);
  await driver.page.keyboard.type(DRAFT);
  await badgeOf(driver);
}

test('an apology in Gmail is recorded from the coach, and stands in the record', async () => {
  await write();
  await openChecklist(driver);
  await clickIn(driver, /^Record this apology$/);
  await until(
    'the coach says so',
    async () => /Recorded: Late or lost delivery, Maria Lindqvist/.test((await panelOf(driver)).text) || null,
  );
  const [record, ...more] = await recordsOnDisk(driver);
  expect(more).toEqual([]);
  expect(record).toMatchObject({
    label: 'Maria Lindqvist',
    site: 'gmail',
    subject: 'Re: Order 20391 has not arrived',
    reason: 'Late or lost delivery',
    amends: ['refund'],
  });
  expect(record?.promises.join()).toContain('call you on Thursday at 10');
  expect(record?.customer).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.stringify(record)).not.toContain('wrong city');

  const page = await driver.openOurs('record');
  const row = await until('the list has it', () =>
    page.ask((view) => view.querySelector('tbody tr')?.textContent ?? null),
  );
  expect(row).toContain('Maria Lindqvist');
  await page.close();
});

test('the same customer again: the coach says when and for what', async () => {
  await write();
  await openChecklist(driver);
  await clickIn(driver, /^Record this apology$/);
  await until('it is recorded', async () => (await recordsOnDisk(driver))[0] ?? null);
  await write();
  await openChecklist(driver);
  const seen = await until('the coach remembers', async () => {
    const { text } = await panelOf(driver);
    return text.includes('had an apology for this before') ? text : null;
  });
  expect(seen).toMatch(/20\d\d: Late or lost delivery/);
});

const send = () => driver.page.click('.send');

test('a sent reply is counted without its text, and recorded only where that is wanted', async () => {
  await write();
  await send();
  await until('the reply is counted', async () => (await countsOnDisk(driver))[0] ?? null);
  expect(await recordsOnDisk(driver)).toEqual([]);
  await driver.inBackground(
    `globalThis.${driver.name === 'firefox' ? 'browser' : 'chrome'}.storage.sync.set({ 'settings/autoRecord': true })`,
  );
  await write();
  await send();
  const record = await until('the apology is recorded', async () => (await recordsOnDisk(driver))[0] ?? null);
  expect(record).toMatchObject({ label: 'Maria Lindqvist', reason: 'Late or lost delivery' });
  expect(await countsOnDisk(driver)).toMatchObject([{ site: 'gmail', replies: 2 }]);
});

test('the trends of a year are drawn, and shared without a name', async () => {
  const { records, replies } = madeUpYear(new Date());
  await write();
  await fill(driver, 'records', records);
  await fill(driver, 'replies', replies);
  const page = await driver.openOurs('record');
  await until('the trends are shown', () =>
    page.ask((view) => {
      if (view.querySelector('.chart')) return true;
      view.getElementById('tab-trends')?.click();
      return null;
    }),
  );
  const charts = await page.ask((view) =>
    [...view.querySelectorAll('.chart')].map((chart) => ({
      title: chart.querySelector('h2')?.textContent ?? '',
      marks: chart.querySelectorAll('rect, .bar').length,
      rows: chart.querySelectorAll('tbody tr').length,
    })),
  );
  expect(charts.map(({ title }) => title)).toEqual([
    'Apologies',
    'Share of replies that apologise',
    'What for',
    'Where',
    'Apologies that own the cause',
    'Apologies with amends',
  ]);
  for (const { marks, rows } of charts) expect(marks).toBe(rows);
  expect(charts[0]?.marks).toBe(12);
  await page.close();
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
