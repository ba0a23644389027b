/** On each site, under its real host name: what is underlined, what its page is understood to say, when a reply has gone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { bringSites, countSent, draftSeen, threadSeen } from './harness/site-facts.ts';
import { buildSitePages } from './harness/site-pages.ts';
import { SITE_PAGES } from './harness/sites.ts';
import { pause, until } from './harness/wait.ts';
import { enterAt, markedWords, paintUnder, typeIn } from './matrix/field.ts';

const DRAFT = 'We are sorry for any inconvenience this may have caused. The parcel left.';
const LINE = 0.3;
/** Without a licence it calls home, with us and without, and finds nobody there. */
const FROALA = /^https:\/\/c0\.froala\.com\//;
const NOT_FOUND = /404 \(Not Found\)/;

let driver: Driver;
beforeAll(async () => {
  await buildSitePages();
  driver = await startDriver();
});
afterAll(() => driver?.close());

const sent = () => driver.page.evaluate(() => window.timesSent);

describe.each(SITE_PAGES)('$name', ({ url, facts, thread, send }) => {
  test('the author’s weak words are underlined, and nobody else’s', async () => {
    await enterAt(driver.page, url);
    await typeIn(driver.page, DRAFT);
    await until('the words are underlined', async () => {
      return (await paintUnder(driver.page, 'inconvenience this')) > LINE || null;
    });
    await until('they alone are marked', async () => {
      const marked = await markedWords(driver.page);
      return (marked.length === 1 && marked[0]?.includes('inconvenience')) || null;
    });
  });

  test('the page is understood, and the draft ends where the quote and the signature begin', async () => {
    const seen = await draftSeen(driver);
    expect(seen.facts).toEqual(facts);
    expect(seen.text).toBe(DRAFT);
    await bringSites(driver.page);
    expect(await threadSeen(driver.page)).toEqual(thread);
  });

  test('that the reply was sent is told once it has gone', async () => {
    await countSent(driver.page);
    expect(await sent()).toBe(0);
    await driver.page.click(send);
    await until('it is told', async () => (await sent()) || null);
    await pause(50);
    expect(await sent()).toBe(1);
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
