import { PNG } from 'pngjs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { siteName } from '../../lib/sites/sites.ts';
import type { ApologyRecord } from '../../lib/types/index.ts';
import { madeUpYear } from '../../scripts/record/made-up-year.ts';
import { badgeOf, clickIn, openChecklist, panelOf } from './harness/coach.ts';
import { type Driver, type OurPage, startDriver } from './harness/driver.ts';
import { announced, notifications, storedFollowUps } from './harness/follow-ups.ts';
import { enter, FORM, GMAIL, type Place, ZENDESK } from './harness/places.ts';
import { giveFile, inPopup, press, pressByKey } from './harness/popup.ts';
import { countsOnDisk, fill, recordsOnDisk } from './harness/record.ts';
import { until } from './harness/wait.ts';

type Case = { readonly place: Place; readonly draft: string; readonly record: Partial<ApologyRecord> };

const CASES: readonly Case[] = [
  {
    place: GMAIL,
    draft:
      'Hi Maria, I am sorry we sent your parcel to the wrong city. I have refunded the shipping, and I will call you on Thursday at 10.',
    record: {
      label: 'Maria Lindqvist',
      site: 'gmail',
      subject: 'Re: Order 20391 has not arrived',
      reason: 'Late or lost delivery',
    },
  },
  {
    place: ZENDESK,
    draft:
      'Hi Tomás, I am sorry we charged you twice in March. I have refunded 240 euros, and I will call you on Thursday at 10.',
    record: {
      label: 'Tomás Ferreira',
      site: 'zendesk',
      subject: 'Charged twice in March',
      reason: 'Wrong charge',
    },
  },
];
const [IN_GMAIL] = CASES as readonly [Case];
const SOON_MS = 1500;
const OVER_A_YEAR_AGO = new Date(Date.now() - 400 * 86_400_000).toISOString();

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());
beforeEach(async () => {
  await fill(driver, 'records', []);
  await fill(driver, 'replies', []);
  await fill(driver, 'followUps', []);
});

async function write({ place, draft }: Case): Promise<void> {
  // The one before may have left another tab, or a notification's window, in front.
  await driver.page.bringToFront();
  await enter(driver.page, place);
  await driver.page.keyboard.type(draft);
  await badgeOf(driver);
}
const setAutoRecord = (on: boolean) =>
  driver.inBackground(
    `globalThis.${driver.name === 'firefox' ? 'browser' : 'chrome'}.storage.sync.set({ 'settings/autoRecord': ${on} })`,
  );
const says = (words: RegExp) =>
  until(`the coach says ${words}`, async () => words.test((await panelOf(driver)).text) || null);
const send = () => driver.page.click('.send');

test.each(CASES)(
  'from a draft in $place.name to the record, the chart and the notification',
  async (each) => {
    await write(each);
    await openChecklist(driver);
    await clickIn(driver, /^Keep as a follow-up/);
    await says(/Kept/);
    await clickIn(driver, /^Record this apology$/);
    await says(new RegExp(`Recorded: ${each.record.reason}, ${each.record.label}`));
    const [record, ...more] = await recordsOnDisk(driver);
    expect(more).toEqual([]);
    expect(record).toMatchObject({ ...each.record, amends: ['refund'] });
    expect(record?.promises.join()).toContain('call you on Thursday at 10');
    expect(record?.customer).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(record)).not.toMatch(/wrong city|240 euros/);
    const [promise] = await storedFollowUps(driver);
    expect(promise).toMatchObject({ page: each.place.url, record: record?.id });
    await send();
    await until('the reply is counted', async () => (await countsOnDisk(driver))[0] ?? null);

    const page = await driver.openOurs('record');
    const row = await until('the list has it', () =>
      page.ask((view) => view.querySelector('tbody tr')?.textContent ?? null),
    );
    expect(row).toContain(each.record.label);
    const charts = await chartsOf(page);
    expect(charts.get('Apologies')?.at(-1)).toMatch(/1$/);
    expect(charts.get('Share of replies that apologise')?.at(-1)).toMatch(/100%$/);
    expect(charts.get('What for')).toEqual([`${each.record.reason}1`]);
    expect(charts.get('Where')).toEqual([`${siteName(each.record.site ?? '')}1`]);
    await page.close();

    await announce();
    const notification = await announced(driver);
    expect(notification).toBe(`follow-up:${promise?.id}`);
    // A click wakes the background; a test can make one only where the browser draws its notifications itself.
    if (driver.name === 'firefox') await driver.stopBackground();
    await driver.clickNotification(notification);
    const conversation = await until('the conversation is opened', async () => {
      const pages = await driver.browser.pages();
      return pages.find((one) => one !== driver.page && one.url() === each.place.url) ?? null;
    });
    expect(await notifications(driver)).toEqual([]);
    await conversation.close();
  },
);

/** The promise falls due while the background is asleep; a page with an editor wakes it. */
async function announce(): Promise<void> {
  const due = new Date(Date.now() + SOON_MS).toISOString();
  await storedFollowUps(driver, { due, announced: { at: due, as: 'soon' } });
  await driver.stopBackground();
  await driver.page.bringToFront();
  await enter(driver.page, FORM);
}

/** What the trends show, by the title of each chart: its rows, label and number. */
async function chartsOf(page: OurPage): Promise<ReadonlyMap<string, readonly string[]>> {
  const charts = await until('the trends are shown', () =>
    page.ask((view) => {
      const shown = [...view.querySelectorAll('.chart')];
      if (shown.length === 0) view.getElementById('tab-trends')?.click();
      const rows = (chart: Element) =>
        [...chart.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
      return shown.length > 0
        ? shown.map((chart) => [chart.querySelector('h2')?.textContent ?? '', rows(chart)] as const)
        : null;
    }),
  );
  return new Map(charts);
}

test('where no press of Send is known, who records by hand is told so once', async () => {
  const told = () =>
    driver.inLayer((layer) => layer.querySelector('.notice')?.textContent ?? '').then((said) => said ?? '');
  for (const time of ['first', 'second']) {
    await write({ ...IN_GMAIL, place: FORM });
    await openChecklist(driver);
    await clickIn(driver, /^Record this apology$/);
    await says(/Recorded:/);
    if (time === 'first')
      await until('it is told', async () => (await told()).includes('record each by hand') || null);
    else expect(await told()).toBe('');
  }
});

test('the same customer again: the coach says when and for what', async () => {
  await write(IN_GMAIL);
  await openChecklist(driver);
  await clickIn(driver, /^Record this apology$/);
  await until('it is recorded', async () => (await recordsOnDisk(driver))[0] ?? null);
  await write(IN_GMAIL);
  await openChecklist(driver);
  const seen = await until('the coach remembers', async () => {
    const { text } = await panelOf(driver);
    return text.includes('had an apology for this before') ? text : null;
  });
  expect(seen).toMatch(/20\d\d: Late or lost delivery/);
  expect(seen).toContain('Open the letter for the same problem again');
  await clickIn(driver, /^Ask why it keeps happening$/);
  const whys = await until('five whys are open', async () => {
    const letters = await driver.letters();
    const isThere = letters?.ask((view) => /What went wrong\?/.test(view.body.textContent ?? ''));
    return (await isThere?.catch(() => false)) ? letters : null;
  });
  await whys.close();
});

test('a sent reply is counted without its text, and recorded only where that is wanted', async () => {
  // What is kept for a year goes with the next reply after it.
  await setAutoRecord(false);
  await fill(driver, 'records', [{ ...madeUpYear(new Date()).records[0], at: OVER_A_YEAR_AGO }]);
  await write(IN_GMAIL);
  await send();
  await until('the reply is counted', async () => (await countsOnDisk(driver))[0] ?? null);
  await until('the old one is gone', async () => (await recordsOnDisk(driver)).length === 0 || null);
  await setAutoRecord(true);
  await write(IN_GMAIL);
  await send();
  await until(
    'the second reply is counted',
    async () => (await countsOnDisk(driver))[0]?.replies === 2 || null,
  );
  const record = await until('the apology is recorded', async () => (await recordsOnDisk(driver))[0] ?? null);
  expect(record).toMatchObject({ label: 'Maria Lindqvist', reason: 'Late or lost delivery' });
  expect(await countsOnDisk(driver)).toMatchObject([{ site: 'gmail' }]);
});

test('the trends of a year are drawn, and shared without a name', async () => {
  const { records, replies, followUps } = madeUpYear(new Date());
  await fill(driver, 'records', records);
  await fill(driver, 'replies', replies);
  await fill(driver, 'followUps', followUps);
  const page = await driver.openOurs('record');
  await chartsOf(page);
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
    'Apologies whose promises were kept in time',
  ]);
  for (const { marks, rows } of charts) expect(marks).toBe(rows);
  expect(charts[0]?.marks).toBe(12);

  await pressByKey(page, 'Share with the team');
  await until('it is copied', () => page.ask((view) => /Copied/.test(view.body.textContent ?? '') || null));
  await inPopup(
    page,
    'a picture is asked for',
    `(() => {
    const button = view.querySelector('.chart button');
    button?.click();
    return button ? true : null;
  })()`,
  );
  const { width, height, data } = PNG.sync.read(await driver.saved('amends-apologies.png'));
  expect(width).toBeGreaterThan(height);
  expect(new Set(new Uint32Array(data.buffer, data.byteOffset, width * height)).size).toBeGreaterThan(3);
  await page.close();

  await enter(driver.page, FORM);
  await driver.page.keyboard.down('Control');
  await driver.page.keyboard.press('v');
  await driver.page.keyboard.up('Control');
  const shared = await until('it is pasted', async () => (await FORM.model(driver.page)) || null);
  expect(shared).toMatch(/^## /);
  expect(shared).toContain('### What for');
  for (const { label } of records) if (label) expect(shared).not.toContain(label);
});

describe('the record as a whole', () => {
  const LATELY = 40;
  const lately = madeUpYear(new Date()).records.slice(-LATELY);
  const byId = (records: readonly ApologyRecord[]) => records.toSorted((a, b) => a.id.localeCompare(b.id));
  const kept = async () => byId(await recordsOnDisk(driver));
  const keeps = (count: number) =>
    until(`${count} are kept`, async () => (await kept()).length === count || null);

  test('what was exported, deleted and taken in again is as it was; a broken file changes nothing', async () => {
    await fill(driver, 'records', lately);
    const page = await driver.openOurs('record');
    for (const format of ['CSV', 'JSON']) {
      await press(page, `Export as ${format}`);
      const name = `amends-record.${format.toLowerCase()}`;
      const file = (await driver.saved(name)).toString();
      await press(page, 'Delete all');
      await keeps(0);
      await giveFile(page, name, file);
      await keeps(LATELY);
      expect(await kept()).toEqual(byId(lately));
      await giveFile(page, name, file.slice(0, file.lastIndexOf(',')));
      await inPopup(page, 'it is told', `/Nothing was changed\\. ./.test(view.body.textContent) || null`);
      expect(await kept()).toEqual(byId(lately));
    }
    await page.close();
  });

  test('those that were looked for are deleted together, and had back', async () => {
    await fill(driver, 'records', lately);
    const { label } = lately[0] as ApologyRecord;
    const theirs = lately.filter((one) => one.label === label).length;
    const page = await driver.openOurs('record');
    await inPopup(
      page,
      'it is looked for',
      `(() => {
        const search = view.querySelector('.filters [type=search]');
        if (!search) return null;
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(search), 'value');
        set.call(search, ${JSON.stringify(label)});
        search.dispatchEvent(new view.defaultView.Event('input', { bubbles: true }));
        const all = view.querySelector('[aria-label="Select all that are shown"]');
        if (view.querySelectorAll('tbody tr').length !== ${theirs} || !all) return null;
        all.click();
        return true;
      })()`,
    );
    await press(page, 'Delete selected');
    await keeps(LATELY - theirs);
    await press(page, 'Undo');
    await keeps(LATELY);
    expect(await kept()).toEqual(byId(lately));
    await page.close();
  });
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
