/** How the record feels with 50,000 entries, in a real browser: `npm run bench:record`, about a minute. */
import type { Page } from 'puppeteer-core';
import { buildExtension, openBrowser } from '../practice.ts';
import { fill } from '../record/fill.ts';
import { madeUpYear } from '../record/made-up-year.ts';

const ENTRIES = 50_000;
const PER_DAY = 200;
/** What a person takes for at once. */
const AT_ONCE_MS = 100;

type Timed = { readonly ms: number; readonly longest: number };

/** In the page: does something, waits until it is seen, and gives the time until then and the longest that a frame had to wait. */
const TIMED = `window.timed = async (act, seen) => {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  const start = performance.now();
  await act();
  while (!seen() && performance.now() - start < 30_000) await frame();
  await frame();
  const ms = performance.now() - start;
  await new Promise((go) => setTimeout(go, 50));
  observer.disconnect();
  return { ms, longest };
};
window.type = (words) => {
  const field = document.querySelector('input[type=search]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
window.choose = (index, value) => {
  const list = document.querySelectorAll('.filters select')[index];
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
};
window.press = (words) => [...document.querySelectorAll('button, label, thead input')]
  .find((one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith(words)).click();
window.found = () => document.querySelector('.record-bar [role=status]')?.textContent ?? '';
window.rows = () => document.querySelectorAll('.record-list tbody tr').length;
// What is saved is made in full, and not written to the disk.
HTMLAnchorElement.prototype.click = function () { window.saved = this.download; };`;

type Step = readonly [what: string, act: string, seen: string];

const STEPS: readonly Step[] = [
  ['search: the first letters', `type('cost')`, `/^[1-9]/.test(found()) && found() !== before`],
  [
    'search: one letter more',
    `type('costa')`,
    `document.querySelector('.who')?.textContent.includes('Costa')`,
  ],
  ['search: nothing is found', `type('costaxyz')`, `document.querySelector('.record-none')`],
  ['search: all again', `type('')`, `rows() > 0 && found() === before`],
  ['filter by a reason', `choose(0, 'Outage')`, `found() !== before`],
  ['filter: all again', `choose(0, '')`, `found() === before`],
  [
    'scroll to the end',
    `scrollList(1e9)`,
    `document.querySelector('tbody tr[aria-rowindex="${ENTRIES + 1}"]')`,
  ],
  ['scroll back', `scrollList(0)`, `document.querySelector('tbody tr[aria-rowindex="2"]')`],
  ['select all', `press('Select all')`, `/selected/.test(found())`],
  ['clear the selection', `press('Clear selection')`, `found() === before`],
  ['delete one', `press('Delete:')`, `found() !== before`],
  ['undo', `press('Undo')`, `found() === before`],
  ['to the trends', `press('Trends')`, `document.querySelectorAll('.chart').length > 5`],
  ['by week', `press('Week')`, `document.querySelectorAll('.chart rect').length >= 13`],
  ['to the list', `press('Apologies')`, `rows() > 0`],
  ['export as CSV', `press('Export as CSV')`, `window.saved?.endsWith('.csv')`],
  ['export as JSON', `press('Export as JSON')`, `window.saved?.endsWith('.json')`],
  ['delete all', `press('Delete all')`, `document.querySelector('.record-empty')`],
  ['put all back', `press('Undo')`, `found() === before`],
];

const line = (what: string, { ms, longest }: Timed) =>
  console.log(
    what.padEnd(28),
    `${Math.round(ms)} ms`.padStart(9),
    `${Math.round(longest)} ms`.padStart(12),
    longest > AT_ONCE_MS ? ' felt' : '',
  );

async function open(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate(TIMED);
  await page.evaluate(
    `window.before = ''; window.scrollList = (to) => { document.querySelector('.record-list').scrollTop = to; }`,
  );
}

buildExtension();
const { browser, page } = await openBrowser(true);
const worker = await (await browser.waitForTarget((one) => one.type() === 'service_worker')).worker();
await page.goto(new URL('/record.html', worker?.url()).href);
await page.waitForSelector('h1');
const year = madeUpYear(new Date(), PER_DAY);
const records = year.records.slice(-ENTRIES);
for (let at = 0; at < ENTRIES; at += 5000)
  await page.evaluate(fill, { records: records.slice(at, at + 5000) });
await page.evaluate(fill, { replies: year.replies, followUps: year.followUps });

console.log(`${ENTRIES.toLocaleString('en')} entries`.padEnd(28), 'until seen', 'longest task');
await open(page);
line('the first rows', (await page.evaluate(`timed(() => {}, () => rows() > 0)`)) as Timed);
line('the whole record', (await page.evaluate(`timed(() => {}, () => /50,?000/.test(found()))`)) as Timed);
await page.evaluate(`window.before = found()`);
for (const [what, act, seen] of STEPS)
  line(what, (await page.evaluate(`timed(() => ${act}, () => ${seen})`)) as Timed);
await browser.close();
