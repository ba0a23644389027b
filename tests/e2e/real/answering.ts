/** A complaint is answered in software that nobody here wrote, until the answer has arrived: the same for each. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../lib/types/index.ts';
import { cardClosed, openCardByKey } from '../harness/card.ts';
import type { Driver } from '../harness/driver.ts';
import { undo } from '../harness/places.ts';
import { popupCloses, press } from '../harness/popup.ts';
import { countsOnDisk } from '../harness/record.ts';
import { draftSeen } from '../harness/site-facts.ts';
import { pause, until } from '../harness/wait.ts';
import { markedWords, paintUnder, typeIn } from '../matrix/field.ts';

/** In each complaint: told apart in the draft from what we wrote. */
export const THEIRS = 'My parcel with the two lamps was to be here on Friday, and nothing has come.';
export const COMPLAINT = `${THEIRS}\n\nSorry for any trouble with my English.\nAna`;

const PICTURES = process.env.AMENDS_PICTURES;
const WEAK = 'We are sorry for any inconvenience this may have caused.';
const LINE = 0.25;
/** Long enough for an editor to put its caret, for a press of Send to be told from the next. */
const SETTLED_MS = 800;

export type Desk = {
  /** Opens the reply with the complaint quoted in it, and tells the tests where the field is (`window.field`, `model`). */
  open(page: Page): Promise<void>;
  /** Its button, of which one is to be seen. */
  readonly send: string;
  readonly facts: PageFacts;
  /** What has arrived, each answer as it came. */
  arrived(page: Page): Promise<readonly string[]> | readonly string[];
  /** Whether the field is no textarea, whose marks can be read. */
  readonly isRich: boolean;
  /** The name of a picture, which is taken where `AMENDS_PICTURES` says where to. */
  readonly picture?: string;
};

const model = (page: Page) => page.evaluate(() => window.model());
const times = (words: string, held: string) => held.split(words).length - 1;

/** After something was sent a page may go elsewhere by itself, which ends a visit that has just begun. */
export const visit = (page: Page, address: string) =>
  page.goto(address).catch((error: Error) => {
    if (!/ABORTED/i.test(error.message)) throw error;
    return page.goto(address);
  });

/** The page may put the caret elsewhere: a hand goes to the empty line that is left for the answer. */
async function caretInReply(page: Page): Promise<void> {
  await until('the reply has the quote', async () => (await model(page)).includes('two lamps') || null);
  await pause(SETTLED_MS);
  const spot = await page.evaluate(() => {
    const field = window.field();
    // A coloured ground would pass for a line of ours.
    field?.style.setProperty('background', 'white', 'important');
    field?.focus();
    if (field instanceof HTMLTextAreaElement && field.selectionStart === 0) {
      const below = /^(?:>.*\n)+(?=\n)/m.exec(field.value);
      const at = field.value.startsWith('\n') || !below ? 0 : below.index + below[0].length;
      field.setSelectionRange(at, at);
    }
    const line = [...(field?.querySelectorAll('p:has(> br:only-child)') ?? [])].at(-1);
    if (!line) return null;
    line.scrollIntoView({ block: 'center' });
    const box = line.getBoundingClientRect();
    const frame = field?.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    return { x: (frame?.x ?? 0) + box.x + 4, y: (frame?.y ?? 0) + box.y + box.height / 2 };
  });
  if (spot) await page.mouse.click(spot.x, spot.y);
}

/** A page that scrolls its tools back into place may take the focus: whoever types puts it back. */
async function focusReply(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = window.field();
    if (field && !field.ownerDocument.hasFocus()) field.ownerDocument.defaultView?.focus();
    if (field && field.ownerDocument.activeElement !== field) field.focus();
  });
}

async function repliesCounted(driver: Driver): Promise<number> {
  return (await countsOnDisk(driver)).reduce((all, { replies }) => all + replies, 0);
}

/** The blanks of the letter are still open, so that the first press is held. */
async function sendTwice(page: Page, button: string): Promise<void> {
  for (let time = 0; time < 2; time++) {
    const spot = await page.evaluate((selector) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      const one = all.find((each) => each.checkVisibility());
      one?.scrollIntoView({ block: 'center' });
      const box = one?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, button);
    if (spot) await page.mouse.click(spot.x, spot.y);
    await pause(SETTLED_MS);
  }
}

export function answersComplaints(name: string, driverNow: () => Driver, desk: Desk): void {
  describe(name, () => {
    let driver: Driver;
    let page: Page;
    beforeEach(async () => {
      driver = driverNow();
      page = driver.page;
      await desk.open(page);
      await caretInReply(page);
      await typeIn(page, WEAK);
      await until('the weak words are underlined', async () => {
        return (await paintUnder(page, 'any inconvenience')) > LINE || null;
      });
    });

    test('what the customer wrote is nobody’s weak words, and is understood', async () => {
      expect(await paintUnder(page, 'for any trouble')).toBeLessThan(LINE);
      if (desk.isRich) expect((await markedWords(page)).filter((words) => !WEAK.includes(words))).toEqual([]);
      // Some of it the page fetches itself.
      await until(
        'it is known who is answered',
        async () => (await draftSeen(driver)).facts.customer ?? null,
      );
      const { text, heard, facts } = await draftSeen(driver);
      expect(text).toBe(WEAK);
      expect(heard).toContain('nothing has come');
      expect(facts).toMatchObject(desk.facts);
    });

    test('a suggestion goes in and comes out by one undo', async () => {
      const before = await model(page);
      await focusReply(page);
      const card = await openCardByKey(driver);
      if (desk.picture && PICTURES) {
        await pause(SETTLED_MS); // until all has faded in
        await page.screenshot({ path: join(PICTURES, desk.picture) });
      }
      await page.keyboard.press('Enter');
      await cardClosed(driver);
      const words = card.rewrites[0]?.words.slice(0, 20) ?? 'no rewrite';
      await until('the suggestion stands there', async () => (await model(page)).includes(words) || null);
      expect(times('two lamps', await model(page))).toBe(1);
      await undo(page);
      const isBack = async () => ((await model(page)) === before ? true : null);
      await until('it is as before', isBack).catch(async () => expect(await model(page)).toBe(before));
    });

    test('“Replace draft” leaves the quote; the answer arrives as it stood, and is counted', async () => {
      const popup = await driver.openPopup();
      await press(popup, 'Replace draft');
      await press(popup, 'Replace');
      await popupCloses(popup);
      const held = await until('the draft is replaced', async () => {
        const now = await model(page);
        return now.includes('sorry') && !now.includes(WEAK) ? now : null;
      });
      expect(times('two lamps', held)).toBe(1);
      expect(times('for any trouble', held)).toBe(1);
      const before = (await desk.arrived(page)).length;
      const counted = await repliesCounted(driver);
      await page.bringToFront();
      await sendTwice(page, desk.send);
      const got = await until(
        'the answer has arrived',
        async () => (await desk.arrived(page))[before] ?? null,
      );
      expect(got).toContain('two lamps');
      expect(got).not.toContain('any inconvenience this may have caused');
      expect(got).not.toMatch(/amends|highlight/i);
      await until('it is counted', async () => (await repliesCounted(driver)) > counted || null);
    });
  });
}

export function nothingLogged(driver: () => Driver): void {
  test('nothing of ours was logged as an error', async () => {
    const ours = /amends|chrome-extension|moz-extension/;
    expect((await driver().errors()).filter((error) => ours.test(error))).toEqual([]);
  });
}
