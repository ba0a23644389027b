/** Surfaces in a state that is worth a picture: the README and the stores show the same ones. */
import type { Browser, Page } from 'puppeteer-core';
import { waitForCard } from '../../tests/e2e/harness/card.ts';
import { waitForBadge, waitForPanel } from '../../tests/e2e/harness/coach.ts';
import { settled } from '../../tests/e2e/harness/views.ts';
import { openCard } from '../practice.ts';
import { fill } from '../record/fill.ts';
import { madeUpYear } from '../record/made-up-year.ts';

export type Scheme = 'light' | 'dark';

/** CSS pixels; the density is how many of the picture's pixels stand for one of them. */
export type View = { readonly width: number; readonly height: number; readonly deviceScaleFactor: number };

export const dress = (page: Page, value: Scheme): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

/** The practice inbox with a draft and the card of its first weak phrase. */
export async function showCard(page: Page, inbox: string): Promise<void> {
  await page.goto(`${inbox}/gmail?practice`);
  await openCard(page);
  await waitForCard(page);
}

/** The checklist of the same draft, opened by its badge as an agent would. */
export async function showCoach(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  const badge = await waitForBadge(page);
  await page.mouse.click(badge.x, badge.y);
  await waitForPanel(page);
}

export async function openOurs(browser: Browser, name: string, scheme: Scheme, view: View): Promise<Page> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const ours = await browser.newPage();
  await dress(ours, scheme);
  await ours.setViewport(view);
  await ours.goto(new URL(`/${name}.html`, worker.url()).href);
  return ours;
}

const REPLIES = [
  'Hi,\n\nWe apologize for any inconvenience this may have caused. Your refund will be processed as soon as possible.',
  "Hi,\n\nUnfortunately that's our policy, so there is nothing we can do.",
  "Hi,\n\nI'm sorry that your parcel went to the old address. I've sent a new one, and it arrives on Friday.",
];

/** Three saved replies, checked. */
export async function showReplies(replies: Page): Promise<void> {
  await replies.type('textarea', REPLIES.join('\n---\n'));
  await replies.click('[type=submit]');
  await replies.waitForSelector('ul li');
  await settled(replies);
}

/** A year that was made up, for the record's page. */
export async function fillRecord(record: Page): Promise<void> {
  await record.waitForSelector('.record-empty');
  const { records, replies, followUps } = madeUpYear(new Date());
  await record.evaluate(fill, { records, replies, followUps: followUps.filter(({ done }) => done !== null) });
}

const RECORD_SHOWS = { apologies: 'tbody tr', trends: '.chart' };
export type RecordSection = keyof typeof RECORD_SHOWS;

export async function showRecord(record: Page, section: RecordSection): Promise<void> {
  await record.goto(new URL(`/record.html#${section}`, record.url()).href);
  await record.reload();
  await record.waitForSelector(RECORD_SHOWS[section]);
}

/** Types each field's own example into it; how many says the caller. */
export async function fillLetter(letter: Page, most: number): Promise<void> {
  for (const field of await fieldsOf(letter, most)) {
    const example = await field.evaluate(
      (one) => /“(.*)”/.exec(one.parentElement?.querySelector('.field-hint')?.textContent ?? '')?.[1] ?? '',
    );
    await field.evaluate(selectAll);
    await field.type(example);
  }
  await letter.evaluate("document.querySelector('.scroll').scrollTop = 0; document.activeElement.blur()");
}

export async function emptyLetter(letter: Page, most: number): Promise<void> {
  for (const field of await fieldsOf(letter, most)) {
    await field.evaluate(selectAll);
    await field.press('Backspace');
  }
}

const fieldsOf = async (letter: Page, most: number) =>
  (await letter.$$('.field:not(.is-from-page) > [role=textbox]')).slice(0, most);

/** Sent into the page as text. */
const selectAll = (field: Element) => getSelection()?.selectAllChildren(field);
