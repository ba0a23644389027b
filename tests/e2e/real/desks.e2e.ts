/** Real Request Tracker and Redmine: from the sign-in until the answer has arrived. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Driver, startDriver } from '../harness/driver.ts';
import { forward } from '../harness/proxy.ts';
import { answersComplaints, COMPLAINT, nothingLogged, visit } from './answering.ts';
import { AGENT, type Redmine, startRedmine } from './redmine.ts';
import { AGENTS, PASSWORD, startTracker, type Tracker } from './request-tracker.ts';

const SUBJECT = 'Where are my lamps';
const TRACKER = 'tracker.example';
const ISSUES = 'https://issues.example';

let driver: Driver;
let tracker: Tracker;
let redmine: Redmine;
beforeAll(async () => {
  tracker = await startTracker(TRACKER, SUBJECT, COMPLAINT);
  redmine = await startRedmine(SUBJECT, COMPLAINT);
  forward(TRACKER, tracker.port);
  forward(new URL(ISSUES).hostname, redmine.port);
  driver = await startDriver();
  driver.page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(async () => {
  await driver?.close();
  tracker?.stop();
  redmine?.stop();
});

declare global {
  interface Window {
    CKEDITOR?: { instances: Record<string, { getData(): string }> };
  }
}

let signedIn = '';

async function replyInTracker(page: Page, kind: keyof typeof AGENTS): Promise<void> {
  const agent = AGENTS[kind];
  const site = `http://${TRACKER}:${tracker.port}`;
  const ticket = `${site}/Ticket/Display.html?id=1`;
  if (signedIn !== agent) {
    await visit(page, `${site}/NoAuth/Logout.html`);
    await visit(page, ticket);
    await page.type('input[name="user"]', agent);
    await page.type('input[name="pass"]', PASSWORD);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    signedIn = agent;
  }
  await visit(page, ticket);
  const link = await page.waitForSelector('a[href*="QuoteTransaction"][href*="Action=Respond"]');
  const address = await link?.evaluate((each) => (each as HTMLAnchorElement).href);
  await visit(page, address ?? ticket);
  await page.evaluate((isRich) => {
    // CKEditor comes late, and lets the textarea be written in until then.
    const frame = () => document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame');
    const box = () => document.querySelector<HTMLTextAreaElement>('textarea[name="UpdateContent"]');
    const mail = () => frame()?.contentDocument?.body ?? null;
    window.field = isRich ? mail : box;
    // What it would send, its entities read: without what a browser puts at the end of a line that was emptied.
    const mailed = () => {
      const [editor] = Object.values(window.CKEDITOR?.instances ?? {});
      const html = (mail() && editor?.getData()) ?? '';
      return new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    };
    window.model = () => (isRich ? mailed() : (box()?.value ?? ''));
  }, kind === 'HTML');
}

async function replyInRedmine(page: Page): Promise<void> {
  await visit(page, `${ISSUES}/issues/1`);
  if (await page.$('a.login')) {
    await visit(page, `${ISSUES}/login?back_url=${encodeURIComponent(`${ISSUES}/issues/1`)}`);
    await page.type('#username', AGENT.name);
    await page.type('#password', AGENT.password);
    await Promise.all([page.waitForNavigation(), page.click('#login-submit')]);
  }
  await page.evaluate(() => {
    const box = () => document.querySelector<HTMLTextAreaElement>('#issue_notes');
    window.field = box;
    window.model = () => box()?.value ?? '';
  });
  await page.click('.description a.icon-comment');
}

for (const kind of ['HTML', 'text'] as const)
  answersComplaints(`Request Tracker, ${kind}`, () => driver, {
    open: (page) => replyInTracker(page, kind),
    send: '[name="SubmitTicket"]',
    facts: { customer: 'Ana', subject: SUBJECT, reference: '1' },
    arrived: () => tracker.received().filter((mail) => mail.includes('sorry')),
    isRich: kind === 'HTML',
    ...(kind === 'HTML' && { picture: 'real-request-tracker.png' }),
  });
answersComplaints('Redmine', () => driver, {
  open: replyInRedmine,
  send: '#issue-form [name="commit"]',
  facts: { customer: 'Ana', subject: SUBJECT, reference: '1' },
  // A page that is on its way elsewhere says nothing yet.
  arrived: (page) =>
    page.$$eval('#history .journal .wiki', (all) => all.map((one) => one.textContent)).catch(() => []),
  isRich: false,
});
nothingLogged(() => driver);
