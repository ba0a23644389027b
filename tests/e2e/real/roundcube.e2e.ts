/** Real Roundcube: from the sign-in until the mail has arrived. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Driver, startDriver } from '../harness/driver.ts';
import { forward } from '../harness/proxy.ts';
import { answersComplaints, COMPLAINT, nothingLogged, THEIRS, visit } from './answering.ts';
import { AGENT, type Mail, type Replies, startRoundcube, type Webmail } from './roundcube.ts';

const MAILS: readonly Mail[] = [
  { subject: 'Where are my lamps', text: COMPLAINT },
  {
    subject: 'Still no lamps',
    text: THEIRS,
    html: `<p>${THEIRS}</p><p><b>Sorry for any trouble</b> with my English.</p><p>Ana</p>`,
  },
];

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

/** Until the reply to the mail of that number stands there. */
async function reply(page: Page, { replies, scheme, uid }: Case): Promise<void> {
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
}

/** Quoted-printable as a reader sees it. */
const plain = (mail: string) =>
  mail
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

for (const each of CASES)
  answersComplaints(`${each.kind}, reply ${each.replies} the quote, ${each.scheme}`, () => driver, {
    open: (page) => reply(page, each),
    send: '.send',
    facts: { customer: 'Ana', subject: expect.stringContaining('lamps') },
    arrived: () => webmail.received.map(plain),
    isRich: each.kind === 'HTML',
    ...(each.kind === 'HTML' && each.replies === 'above' && { picture: 'real-roundcube.png' }),
  });
nothingLogged(() => driver);
