/**
 * Six complaints answered in a real browser, from the empty reply to Send by the letter that is offered, with each click
 * and key counted: `npm run bench:flow`, some three minutes. `-- --markdown` prints the table of docs/benchmarks.md.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../../tests/e2e/harness/chromium.ts';
import { badgeOf } from '../../tests/e2e/harness/coach.ts';
import type { Driver } from '../../tests/e2e/harness/driver.ts';
import { enter, REPLY } from '../../tests/e2e/harness/places.ts';
import { buildPages } from '../../tests/e2e/harness/serve.ts';
import { pause, until } from '../../tests/e2e/harness/wait.ts';
import { buildExtension } from '../practice.ts';
import { COMPLAINTS, type Complaint } from './complaints.ts';
import { countingHand, type Hand } from './hand.ts';

const JUDGED_MS = 1500;
const { values: asked } = parseArgs({ options: { markdown: { type: 'boolean' } } });

type Blanks = { readonly typed: number; readonly taken: number; readonly retyped: number };
type Row = Blanks &
  ReturnType<Hand['counted']> & { readonly name: string; readonly own: string; readonly lines: number };

const spotOf = (page: Page, selector: string) =>
  page.$eval(selector, (found) => {
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

const readChip = (layer: ShadowRoot) => {
  const chip = layer.querySelector<HTMLElement>('.chip');
  if (!chip || chip.hidden || chip.style.visibility !== 'visible') return null;
  const { x, y, width, height } = (chip.querySelector('.chip-open') as HTMLElement).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

async function begin(driver: Driver, { from, subject, text }: Complaint): Promise<void> {
  const url = `${REPLY.url}?${new URLSearchParams({ from, subject, text })}`;
  await enter(driver.page, { ...REPLY, url });
}

const WORDS = /[\p{L}\p{N}]{3,}/gu;
/** Whether all that was typed stands in the customer's message. */
const toldIn = (message: string, typed: string): boolean => {
  const said = new Set(message.toLowerCase().match(WORDS));
  return (typed.toLowerCase().match(WORDS) ?? ['']).every((word) => said.has(word));
};

/** From the chip to the letter in the draft. */
async function byLetter(driver: Driver, hand: Hand, complaint: Complaint): Promise<Blanks> {
  const chip = await until('the chip is shown', () => driver.inLayer(readChip), same);
  const opened = driver.browser.waitForTarget((one) => /\/(?:popup|sidepanel)\.html/.test(one.url()));
  await hand.click(driver.page, chip);
  const letters = await (await opened).asPage();
  await letters.waitForSelector('.field');
  await pause(JUDGED_MS); // their message is read meanwhile
  let taken = 0;
  if (await letters.$('.told-bar button')) {
    const before = await empty(letters);
    await hand.click(letters, await spotOf(letters, '.told-bar button'));
    await until('they are taken', async () => (await letters.$('.told-bar')) === null || null);
    taken = before - (await empty(letters));
  } else await letters.focus('.field.is-empty :is([role=textbox], select)').catch(() => undefined);
  const counted = await fillIn(letters, hand, complaint);
  await hand.press(letters, 'Control+Enter');
  await until('the letters are closed', async () => letters.isClosed() || null);
  return { taken, ...counted };
}

const empty = (letters: Page) =>
  letters.$$eval(
    '.field.is-empty',
    (all) => new Set(all.map((one) => (one as HTMLElement).dataset.blank)).size,
  );

/** Types what the agent knows, blank by blank. */
async function fillIn(letters: Page, hand: Hand, { known, told = {}, text }: Complaint) {
  let typed = 0;
  let retyped = 0;
  for (let left = await empty(letters); left > 0; left = await empty(letters)) {
    const id = await letters.evaluate(
      () => document.activeElement?.closest<HTMLElement>('.field.is-empty')?.dataset.blank ?? null,
    );
    if (id === null) {
      if (await letters.evaluate(() => document.activeElement?.closest('.insert-bar') !== null)) break;
      await hand.press(letters, 'Tab');
      continue;
    }
    // What is told, and was not offered, is typed once more.
    const words = known[id] ?? told[id];
    if (words === undefined) throw new Error(`The agent does not know what to say for “${id}”.`);
    await hand.type(letters, words);
    typed++;
    if (toldIn(text, words)) {
      retyped++;
      console.error(`  retyped: ${id}: ${words}`);
    }
    if (left > 1) await hand.press(letters, 'Tab');
  }
  return { typed, retyped };
}

const underlines = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('amends-'))
      .reduce((sum, [, all]) => sum + all.size, 0),
  );
const same = (before: unknown, now: unknown) => JSON.stringify(before) === JSON.stringify(now);

async function answered(driver: Driver, complaint: Complaint, name: string): Promise<Row> {
  console.error(`${complaint.subject}, ${name}`);
  const hand = countingHand();
  await begin(driver, complaint);
  await hand.click(driver.page, { ...(await spotOf(driver.page, REPLY.field)) });
  const blanks = await byLetter(driver, hand, complaint);
  await driver.page.bringToFront();
  await until(
    'the reply is written',
    async () => /sorry|apologi[sz]e/i.test(await REPLY.model(driver.page)) || null,
  );
  await pause(JUDGED_MS);
  // A draft without a badge has nothing to tell.
  const own = (await badgeOf(driver).catch(() => null))?.words ?? 'no badge';
  const lines = await underlines(driver.page);
  if (process.env.AMENDS_SHOW) console.error(await driver.page.$eval(REPLY.field, (one) => one.textContent));
  await hand.click(driver.page, await spotOf(driver.page, '.send'));
  return { name: `${complaint.subject}, ${name}`, ...blanks, ...hand.counted(), own, lines };
}

const COLUMNS = [
  'clicks',
  'keys',
  'Tab',
  'typed',
  'taken',
  'retyped',
  'own checklist',
  'underlined',
  'model',
];
const cellsOf = (row: Row) => [
  ...[row.clicks, row.keys, row.tabs, row.typed, row.taken, row.retyped].map(String),
  row.own,
  String(row.lines),
  `${row.seconds.toFixed(0)} s`,
];

function print(rows: readonly Row[]): void {
  if (asked.markdown) {
    console.log(`| reply | ${COLUMNS.join(' | ')} |\n| --- |${' --- |'.repeat(COLUMNS.length)}`);
    for (const row of rows) console.log(`| ${row.name} | ${cellsOf(row).join(' | ')} |`);
    return;
  }
  console.log(''.padEnd(36), ...COLUMNS.map((name) => name.padStart(13)));
  for (const row of rows) console.log(row.name.padEnd(36), ...cellsOf(row).map((cell) => cell.padStart(13)));
}

/** As an agent who has chosen a tone once finds it. */
const speak = (driver: Driver, tone: string) =>
  driver.inBackground(`chrome.storage.local.set({ 'letter-habits': { tone: '${tone}' } }).then(() => true)`);

buildExtension();
await buildPages();
const driver = await startChromium({ extension: true });
const rows: Row[] = [];
for (const tone of ['brief', 'warm']) {
  await speak(driver, tone);
  for (const complaint of COMPLAINTS) rows.push(await answered(driver, complaint, `${tone} letter`));
}
print(rows);
await driver.close();
process.exit(rows.some(({ retyped }) => retyped > 0) ? 1 : 0);
