/** A letter, found, filled and inserted with the real popup, on each site's own editor and page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { buildEditorPages } from './harness/editor-pages.ts';
import { enter, GMAIL, undo } from './harness/places.ts';
import { chooseLetter, fillBlank, popupCloses, press } from './harness/popup.ts';
import { buildSitePages } from './harness/site-pages.ts';
import { until } from './harness/wait.ts';
import { enterAt, typeIn } from './matrix/field.ts';

/** Without a licence it calls home, with us and without, and finds nobody there. */
const FROALA = /^https:\/\/c0\.froala\.com\//;
const NOT_FOUND = /404 \(Not Found\)/;
const OWN_WORDS = 'Hello again.';
const FILLED = 'I’m sorry I took <3 days & “one” night> to answer you about {{the}} 🏷️ label';
const VALUES = { 'how long': '<3 days & “one” night>', 'what they asked about': '{{the}} 🏷️ label' };

let driver: Driver;
beforeAll(async () => {
  await Promise.all([buildSitePages(), buildEditorPages(['textarea', 'froala'])]);
  driver = await startDriver();
});
afterAll(() => driver?.close());

const model = () => driver.page.evaluate(() => window.model());

/** The text of a model, be it HTML or text. */
const textOf = (held: string) =>
  driver.page.evaluate((html) => {
    if (!/<(p|div|br|span)\b/.test(html)) return html.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    return (
      new DOMParser().parseFromString(html, 'text/html').body.textContent?.replaceAll('\u00a0', ' ') ?? ''
    );
  }, held);

/** Told on the page, for the popup has closed by then. */
const noticeNow = () => driver.inLayer((layer) => layer.querySelector('.notice')?.textContent ?? '');

const holds = (words: string) =>
  until(`the editor holds “${words}”`, async () => {
    const held = await model();
    return (await textOf(held)).includes(words) ? held : null;
  }).catch(async (error: Error) => {
    throw new Error(`${error.message} It says “${await noticeNow()}” and holds ${await model()}`);
  });

async function fillLateReply() {
  const popup = await driver.openPopup();
  await chooseLetter(popup, 'late reply', 'A late reply');
  for (const [label, value] of Object.entries(VALUES)) await fillBlank(popup, label, value);
  return popup;
}

/** Froala without a licence for its host holds what is inserted, and has no undo. */
type Place = { readonly name: string; readonly url: string; readonly undoes?: false };

const SITES: readonly Place[] = [
  { name: 'Gmail', url: 'https://mail.google.com/mail/u/0/?reply' },
  { name: 'Outlook', url: 'https://outlook.office.com/mail/' },
  { name: 'Zendesk', url: 'https://acme.zendesk.com/agent/tickets/4412' },
  { name: 'Freshdesk', url: 'https://acme.freshdesk.com/a/tickets/88120', undoes: false },
  { name: 'Froala', url: 'https://localhost/froala' },
  { name: 'Intercom', url: 'https://app.intercom.com/a/inbox/acme/conversation/7' },
  { name: 'Help Scout', url: 'https://secure.helpscout.net/conversation/1700/4411' },
  { name: 'Salesforce', url: 'https://acme.lightning.force.com/lightning/r/Case/500/view' },
  { name: 'a textarea', url: 'https://editors.example/textarea' },
];

describe.each(SITES)('$name', ({ url, undoes }) => {
  test('holds the filled letter beside what was there, and one undo takes it out', async () => {
    await enterAt(driver.page, url);
    await typeIn(driver.page, `${OWN_WORDS}\n`);
    const before = await model();
    const popup = await fillLateReply();
    await press(popup, 'Insert letter');
    await popupCloses(popup);
    const held = await textOf(await holds(FILLED));
    expect(held).toContain(OWN_WORDS);
    expect(held).toContain('[what they wanted to do]');
    if (undoes === false) return;
    await driver.page.bringToFront();
    await undo(driver.page);
    await until('it is as before', async () => (await model()) === before || null);
  });
});

test('what came of it is told on the page', async () => {
  await enterAt(driver.page, 'https://editors.example/textarea');
  const popup = await driver.openPopup();
  await chooseLetter(popup, 'late reply', 'A late reply');
  await press(popup, 'Insert letter');
  await until('it is told', async () => (await noticeNow())?.includes('The letter is in.') || null);
});

describe('where several are being written', () => {
  test('it goes into the mail last written in', async () => {
    await driver.page.goto('https://mail.google.com/mail/u/0/?three');
    const texts = () =>
      driver.page.$$eval('.editable', (fields) => fields.map((field) => field.textContent ?? ''));
    await until('three are open', async () => (await texts()).length === 3 || null);
    for (const at of [0, 1, 2, 1]) {
      await driver.page.evaluate(
        (one) => document.querySelectorAll<HTMLElement>('.editable')[one]?.focus(),
        at,
      );
      await driver.page.keyboard.type(`Written ${at}. `);
    }
    const popup = await fillLateReply();
    await press(popup, 'Insert letter');
    await popupCloses(popup);
    await holds(FILLED);
    expect((await texts()).map((text) => text.includes('I’m sorry I took'))).toEqual([false, true, false]);
  });

  test('it goes into the ticket that is shown', async () => {
    await enterAt(driver.page, 'https://acme.zendesk.com/agent/tickets/4412');
    await typeIn(driver.page, 'First.');
    await driver.page.click('[data-test-id="header-tab"][data-entity-id="4411"]');
    await driver.page.click('[data-is-active="true"] .ck-editor__editable');
    await typeIn(driver.page, 'Second.');
    const popup = await fillLateReply();
    await press(popup, 'Insert letter');
    await popupCloses(popup);
    expect(await textOf(await holds(FILLED))).toContain('Second.');
    await driver.page.click('[data-test-id="header-tab"][data-entity-id="4412"]');
    expect(await textOf(await model())).toBe('First.');
  });
});

/** As many editors as differ in how they take it. */
const REPLACED = ['Gmail', 'Zendesk', 'Intercom', 'a textarea'];

describe('in place of a draft', () => {
  test.each(SITES.filter(({ name }) => REPLACED.includes(name)))(
    '$name: one undo brings the draft back',
    async ({ url }) => {
      await enterAt(driver.page, url);
      await typeIn(driver.page, 'Hi Ana,\nI have to think about that.');
      const before = await model();
      const popup = await fillLateReply();
      await press(popup, 'Replace draft');
      await press(popup, 'Replace');
      const held = await textOf(await holds(FILLED));
      expect(held).not.toContain('think about that');
      await driver.page.bringToFront();
      await undo(driver.page);
      await until('the draft is back', async () => (await model()) === before || null);
    },
  );
});

const LEAST_LETTER = 400;

test('in a mail it stands behind one’s words, and before the signature and the quote', async () => {
  await enter(driver.page, GMAIL);
  await driver.page.keyboard.type(`${OWN_WORDS}\n`);
  const before = await GMAIL.model(driver.page);
  const popup = await driver.openPopup();
  await press(popup, 'Insert letter');
  await popupCloses(popup);
  const after = await until('the letter stands in the editor', async () => {
    const now = await GMAIL.model(driver.page);
    return now.length > before.length + LEAST_LETTER ? now : null;
  });
  expect(after).not.toMatch(/\{\{|\*\*|undefined/);
  expect(after.match(/<(p|div)\b/g)?.length).toBeGreaterThan(5);
  expectAround(after);
});

/** Own words, letter, signature and quote, in this order, each once. */
function expectAround(html: string): void {
  const order = [OWN_WORDS, 'gmail_signature', 'gmail_quote'].map((mark) => html.split(mark)[0]?.length ?? 0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(html.slice(order[0], order[1]).length).toBeGreaterThan(LEAST_LETTER);
  expect(html.match(/class="gmail_signature"/g)).toHaveLength(1);
}

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(driver.requests().filter((address) => !FROALA.test(address))).toEqual([]);
  expect((await driver.errors()).filter((error) => !NOT_FOUND.test(error))).toEqual([]);
});
