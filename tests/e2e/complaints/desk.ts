/** What the tests of complaints share: a mail in Gmail with something weak in it, and hands to deal with it. */
import { cardClosed, openCardByKey } from '../harness/card.ts';
import type { Driver } from '../harness/driver.ts';
import { highlighted } from '../harness/paint.ts';
import { enter, GMAIL, type Place } from '../harness/places.ts';
import { until } from '../harness/wait.ts';

/** Gives the browser once it runs: the tests are named before that. */
export type Seat = () => Driver;

export const BEFORE = 'Hello Ana. ';
export const WEAK = 'We are sorry for any inconvenience this may have caused.';
export const AFTER = ' The parcel left on Monday.';
export const DRAFT = `${BEFORE}${WEAK}${AFTER}`;

/** The author's own lines in the mail, without signature and quote. */
export const ownLines = (driver: Driver): Promise<string[]> =>
  driver.page.$eval('.editable', (field) =>
    [...field.children]
      .filter((line) => !line.matches('.gmail_signature, .gmail_quote'))
      .map((line) => (line.textContent ?? '').replaceAll('\u00A0', ' ')),
  );

export const marked = (driver: Driver, words = 'inconvenience'): Promise<true> =>
  until(`“${words}” is marked`, async () =>
    (await highlighted(driver.page)).some((one) => one.includes(words)) ? true : null,
  );

export async function writeWeak(driver: Driver, place: Place = GMAIL, draft = DRAFT): Promise<void> {
  await enter(driver.page, place);
  await driver.page.keyboard.type(draft);
  if (place.rich) await marked(driver);
}

/** Applies the first rewrite, and gives its words. */
export async function fix(driver: Driver): Promise<string> {
  const { rewrites } = await openCardByKey(driver);
  await driver.page.keyboard.press('Enter');
  await cardClosed(driver);
  return rewrites[0]?.words ?? 'no rewrite';
}
