/** On each site, under its real host name: what is underlined, what its page is understood to say, when a reply has gone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { LANGUAGES, type Language, relabel } from './harness/relabel.ts';
import { bringSites, countSent, draftSeen, threadSeen } from './harness/site-facts.ts';
import { buildSitePages } from './harness/site-pages.ts';
import { tableOf } from './harness/site-table.ts';
import { SITE_PAGES } from './harness/sites.ts';
import { pause, until } from './harness/wait.ts';
import { chord, enterAt, markedWords, paintUnder, typeIn } from './matrix/field.ts';

const DRAFT = 'We are sorry for any inconvenience this may have caused. The parcel left.';
const LINE = 0.3;
/** Without a licence it calls home, with us and without, and finds nobody there. */
const FROALA = /^https:\/\/c0\.froala\.com\//;
const NOT_FOUND = /404 \(Not Found\)/;

const table = tableOf(process.env.AMENDS_BROWSER ?? 'chromium');
let driver: Driver;
beforeAll(async () => {
  await buildSitePages();
  driver = await startDriver();
});
afterAll(() => {
  table.save();
  return driver?.close();
});

const sent = () => driver.page.evaluate(() => window.timesSent);

describe.each(SITE_PAGES)('$name', ({ name, url, facts, thread, send, menu, undo, note }) => {
  const marked = () => markedWords(driver.page);
  const arrive = async (language: Language) => {
    await enterAt(driver.page, url);
    await relabel(driver.page, language);
    await typeIn(driver.page, DRAFT);
  };
  const counting = async (language: Language) => {
    await arrive(language);
    await bringSites(driver.page);
    await countSent(driver.page);
    expect(await sent()).toBe(0);
  };
  const isTold = async () => {
    await until('it is told', async () => (await sent()) || null);
    await pause(50);
    expect(await sent()).toBe(1);
  };

  describe.each(LANGUAGES)('labelled in %s', (language) => {
    test('the author’s weak words are underlined, and nobody else’s', async () => {
      await arrive(language);
      await until('the words are underlined', async () => {
        return (await paintUnder(driver.page, 'inconvenience this')) > LINE || null;
      });
      await until('they alone are marked', async () => {
        const words = await marked();
        return (words.length === 1 && words[0]?.includes('inconvenience')) || null;
      });
      table.saw(name, language, 'field');
    });

    test('the page is understood, and the draft ends where the quote and the signature begin', async () => {
      const seen = await draftSeen(driver);
      expect(seen.facts).toEqual(facts);
      expect(seen.text).toBe(DRAFT);
      if (facts.subject) table.saw(name, language, 'subject');
      if (facts.customer) table.saw(name, language, 'customer');
      await bringSites(driver.page);
      expect(await threadSeen(driver.page)).toEqual(thread);
      if (thread.length > 0) table.saw(name, language, 'who');
      if (thread.some(({ at }) => at)) table.saw(name, language, 'when');
    });

    test('that the reply was sent is told once it has gone', async () => {
      await countSent(driver.page);
      expect(await sent()).toBe(0);
      await driver.page.click(send);
      await isTold();
      table.saw(name, language, 'sent by click');
      if (!undo) return;
      await driver.page.click(undo);
      expect(await driver.page.evaluate(() => window.timesUndone)).toBe(1);
      table.saw(name, language, 'undone');
    });

    test('so is one that a key sent', async () => {
      await counting(language);
      await chord(driver.page, 'Control', 'Enter');
      await driver.page.evaluate(() => window.leave());
      await isTold();
      table.saw(name, language, 'by key');
    });

    test.runIf(menu)('and one that an entry of the button’s menu sent', async () => {
      await counting(language);
      await driver.page.click(menu ?? '');
      await isTold();
      table.saw(name, language, 'by menu');
    });

    test.runIf(note)('in a note among colleagues nothing is marked', async () => {
      await arrive(language);
      await until('a reply is marked', async () => (await marked()).length || null);
      await driver.page.click(note ?? '');
      await until('a note is not', async () => (await marked()).length === 0 || null);
      table.saw(name, language, 'note');
    });
  });
});

describe('several at once, each a session of its own', () => {
  const marked = (count: number) =>
    until(`${count} drafts are marked`, async () => {
      return (
        (await markedWords(driver.page)).filter((words) => words.includes('inconvenience')).length ===
          count || null
      );
    });
  const factsOf = async () => (await draftSeen(driver)).facts;

  test('three mails in Gmail', async () => {
    await driver.page.goto('https://mail.google.com/mail/u/0/?three');
    const people = [
      { agent: 'Jon Bell', customer: 'Ana', subject: 'Late parcel' },
      { agent: 'Jon Bell', customer: 'Bo', subject: 'Charged twice' },
      { agent: 'Jon Bell', subject: 'No answer' },
    ];
    for (const [index, person] of people.entries()) {
      await driver.page.evaluate(
        (at) => document.querySelectorAll<HTMLElement>('.editable')[at]?.focus(),
        index,
      );
      await typeIn(driver.page, DRAFT);
      await marked(index + 1);
      expect(await factsOf()).toEqual(person);
    }
    await driver.page.click('.aoO');
    await marked(2);
  });

  test('two tickets that stay mounted in Zendesk', async () => {
    await enterAt(driver.page, 'https://acme.zendesk.com/agent/tickets/4412');
    await typeIn(driver.page, DRAFT);
    await marked(1);
    await driver.page.click('[data-test-id="header-tab"][data-entity-id="4411"]');
    await driver.page.click('[data-is-active="true"] .ck-editor__editable');
    await typeIn(driver.page, DRAFT);
    await marked(2);
    expect(await factsOf()).toEqual({ customer: 'Tomás', subject: 'Charged twice', reference: '4411' });
    await driver.page.click('[data-test-id="header-tab"][data-entity-id="4412"]');
    await driver.page.click('[data-is-active="true"] .ck-editor__editable');
    await until('the first is meant again', async () => (await factsOf()).reference === '4412' || null);
  });
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(driver.requests().filter((address) => !FROALA.test(address))).toEqual([]);
  expect((await driver.errors()).filter((error) => !NOT_FOUND.test(error))).toEqual([]);
});
