/** A complaint is answered in real Roundcube, from the sign-in until the mail has arrived. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cardClosed, openCardByKey } from '../harness/card.ts';
import { type Driver, startDriver } from '../harness/driver.ts';
import { undo } from '../harness/places.ts';
import { popupCloses, press } from '../harness/popup.ts';
import { forward } from '../harness/proxy.ts';
import { countsOnDisk } from '../harness/record.ts';
import { draftSeen } from '../harness/site-facts.ts';
import { pause, until } from '../harness/wait.ts';
import { markedWords, paintUnder, typeIn } from '../matrix/field.ts';
import { AGENT, type Mail, type Replies, startRoundcube, type Webmail } from './roundcube.ts';

const THEIRS = 'My parcel with the two lamps was to be here on Friday, and nothing has come.';
const MAILS: readonly Mail[] = [
  { subject: 'Where are my lamps', text: `${THEIRS}\n\nSorry for any trouble with my English.\nAna` },
  {
    subject: 'Still no lamps',
    text: THEIRS,
    html: `<p>${THEIRS}</p><p><b>Sorry for any trouble</b> with my English.</p><p>Ana</p>`,
  },
];
const WEAK = 'We are sorry for any inconvenience this may have caused.';
const LINE = 0.25;

type Case = {
  readonly replies: Replies;
  readonly scheme: 'http' | 'https';
  readonly uid: 1 | 2;
  readonly kind: 'text' | 'HTML';
};
const CASES: readonly Case[] = [
  { replies: 'below', scheme: 'http', uid: 1, kind: 'text' },
  { replies: 'below', scheme: 'https', uid: 2, kind: 'HTML' },
  { replies: 'above', scheme: 'https', uid: 1, kind: 'text' },
  { replies: 'above', scheme: 'http', uid: 2, kind: 'HTML' },
];

let driver: Driver;
let webmail: Webmail;
beforeAll(async () => {
  webmail = await startRoundcube(MAILS);
  for (const [replies, port] of Object.entries(webmail.ports)) forward(`${replies}.webmail.example`, port);
  driver = await startDriver();
  // “Leave this page?”
  driver.page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(async () => {
  await driver?.close();
  webmail?.stop();
});

declare global {
  interface Window {
    rcmail: { command(name: string, value: string): void };
  }
}

/** Until the reply to the mail of that number stands there with the caret in it. */
async function reply({ replies, scheme, uid }: Case): Promise<void> {
  const { page } = driver;
  const address = `${scheme}://${replies}.webmail.example/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`;
  await visit(page, address);
  if (await page.$('#rcmloginuser')) {
    await page.type('#rcmloginuser', AGENT.name);
    await page.type('#rcmloginpwd', AGENT.password);
    await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
    await visit(page, address);
  }
  await Promise.all([page.waitForNavigation(), page.evaluate(() => window.rcmail.command('reply', ''))]);
  await page.evaluate(() => {
    const frame = () => document.querySelector<HTMLIFrameElement>('#composebody_ifr');
    const box = () => document.querySelector<HTMLTextAreaElement>('#composebody');
    window.field = () => frame()?.contentDocument?.body ?? box();
    window.model = () => frame()?.contentDocument?.body.innerHTML ?? box()?.value ?? '';
  });
  await until('the editor has the quote', async () => {
    return (await model()).includes('two lamps') || null;
  });
  // TinyMCE puts its caret a moment after it came.
  await pause(EDITOR_MS);
  // The page itself may put the caret into the subject: a hand goes to the empty line that is left for the answer.
  const spot = await page.evaluate(() => {
    const field = window.field();
    field?.focus();
    const line = field?.querySelector('p:has(> br:only-child)')?.getBoundingClientRect();
    const frame = document.querySelector('#composebody_ifr')?.getBoundingClientRect();
    return line && frame ? { x: frame.x + line.x + 4, y: frame.y + line.y + line.height / 2 } : null;
  });
  if (spot) await page.mouse.click(spot.x, spot.y);
}
const EDITOR_MS = 800;

/** Roundcube gives the caret to its subject when its toolbar scrolls back into place: whoever types puts it back. */
async function caretInField(): Promise<void> {
  await driver.page.evaluate(() => {
    const field = window.field();
    if (field && !field.ownerDocument.hasFocus()) field.ownerDocument.defaultView?.focus();
    if (field && field.ownerDocument.activeElement !== field) field.focus();
  });
}

/** After a mail was sent Roundcube goes back by itself, which ends a visit that has just begun. */
const visit = (page: Driver['page'], address: string) =>
  page.goto(address).catch((error: Error) => {
    if (!/ABORTED/i.test(error.message)) throw error;
    return page.goto(address);
  });

const model = () => driver.page.evaluate(() => window.model());
const stands = (words: string, held: string) => held.split(words).length - 1;
const has = (words: string) =>
  until(`the draft has “${words}”`, async () => ((await model()).includes(words) ? true : null));

describe.each(CASES)('$kind, reply $replies the quote, $scheme', (each) => {
  beforeEach(async () => {
    await reply(each);
    await typeIn(driver.page, WEAK);
    await until('the weak words are underlined', async () => {
      return (await paintUnder(driver.page, 'any inconvenience')) > LINE || null;
    });
  });

  test('what the customer wrote is nobody’s weak words, and is understood', async () => {
    expect(await paintUnder(driver.page, 'for any trouble')).toBeLessThan(LINE);
    if (each.kind === 'HTML')
      expect((await markedWords(driver.page)).filter((words) => !WEAK.includes(words))).toEqual([]);
    const { text, heard, facts } = await draftSeen(driver);
    expect(text).toBe(WEAK);
    expect(heard).toContain('nothing has come');
    expect(facts).toMatchObject({ customer: 'Ana', subject: expect.stringContaining('lamps') });
  });

  test('a suggestion goes in and comes out by one undo', async () => {
    const before = await model();
    await caretInField();
    const card = await openCardByKey(driver);
    await driver.page.keyboard.press('Enter');
    await cardClosed(driver);
    await has(card.rewrites[0]?.words.slice(0, 20) ?? 'no rewrite');
    expect(stands('two lamps', await model())).toBe(1);
    await undo(driver.page);
    await until('it is as before', async () => ((await model()) === before ? true : null));
  });

  test('“Replace draft” leaves the quote; the mail arrives as it stood, and is counted', async () => {
    const popup = await driver.openPopup();
    await press(popup, 'Replace draft');
    await press(popup, 'Replace');
    await popupCloses(popup);
    await has('sorry');
    const held = await until('the draft is replaced', async () => {
      const now = await model();
      return now.includes(WEAK) ? null : now;
    });
    expect(stands('two lamps', held)).toBe(1);
    expect(stands('for any trouble', held)).toBe(1);
    const [mails, counts] = [webmail.received.length, (await countsOnDisk(driver)).length];
    await driver.page.bringToFront();
    await sendIt();
    const mail = await until('the mail has arrived', async () => webmail.received[mails] ?? null);
    const got = plain(mail);
    expect(got).toContain('two lamps');
    expect(got).not.toContain('any inconvenience this may have caused');
    expect(mail).not.toMatch(/amends|highlight/i);
    if (counts === 0) await until('it is counted', async () => (await countsOnDisk(driver)).length || null);
  });
});

/** The blanks of the letter are still open, so that the first press is held. */
async function sendIt(): Promise<void> {
  const press = () =>
    driver.page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('.send')];
      const box = all.find((one) => one.checkVisibility())?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    });
  for (let time = 0; time < 2; time++) {
    const spot = await press();
    if (spot) await driver.page.mouse.click(spot.x, spot.y);
    await pause(EDITOR_MS);
  }
}

/** Quoted-printable as a reader sees it. */
const plain = (mail: string) =>
  mail
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

test('nothing was logged as an error', async () => {
  expect(
    (await driver.errors()).filter((error) => /amends|chrome-extension|moz-extension/.test(error)),
  ).toEqual([]);
});
