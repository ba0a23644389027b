/** The sites under test: where a page of each stands, and what it says of the conversation. */
import type { PageFacts, ThreadMessage } from '../../../lib/types/index.ts';

export type SitePage = {
  readonly name: string;
  readonly url: string;
  readonly facts: PageFacts;
  readonly thread: readonly ThreadMessage[];
  /** The site's own button. */
  readonly send: string;
  /** Where the page has them: an entry of the button's menu, what calls a mail back, what switches to a note. */
  readonly menu?: string;
  readonly undo?: string;
  readonly note?: string;
};

export const SITE_PAGES: readonly SitePage[] = [
  {
    name: 'Gmail',
    url: 'https://mail.google.com/mail/u/0/?reply',
    facts: { customer: 'Ana', subject: 'Invoice 4411', agent: 'Jon Bell' },
    thread: [
      { from: 'customer', text: 'You charged me twice.\nWhy?' },
      { from: 'us', text: 'Sorry about that, I am looking into it.' },
      { from: 'customer', text: 'Any news?' },
    ],
    send: '.aoO',
    undo: '#link_undo',
  },
  {
    name: 'Outlook',
    url: 'https://outlook.office.com/mail/',
    facts: { customer: 'Maria', subject: 'Broken lamp' },
    thread: [
      { from: 'customer', text: 'The lamp came broken, and nobody answers.' },
      { from: 'us', text: 'We are looking into it.' },
    ],
    send: '[data-testid="ComposeSendButton"]',
  },
  {
    name: 'Zendesk',
    url: 'https://acme.zendesk.com/agent/tickets/4412',
    facts: { customer: 'Ana', subject: 'Late parcel', reference: '4412' },
    thread: [
      { from: 'customer', text: 'It is late.', at: '2026-04-06T09:40:00.000Z' },
      {
        from: 'us',
        text: 'Sorry for any inconvenience of the first reply.',
        at: '2026-04-06T10:00:00.000Z',
      },
    ],
    send: '[data-is-active="true"] [data-test-id="submit_button-button"]',
    menu: '[data-is-active="true"] [data-test-id="submit_button-menu-pending"]',
    note: '[data-is-active="true"] [data-test-id="omnichannel-channel-switcher-button"]',
  },
  {
    name: 'Zendesk, older',
    url: 'https://acme.zendesk.com/tickets/88',
    facts: { subject: 'Charged twice', reference: '88' },
    thread: [],
    send: '[data-test-id="submit_button-button"]',
  },
  {
    name: 'Freshdesk',
    url: 'https://acme.freshdesk.com/a/tickets/88120',
    facts: { customer: 'Maria', subject: 'Broken lamp', reference: '88120' },
    thread: [
      { from: 'customer', text: 'The lamp came broken.\nNobody answers.' },
      { from: 'customer', text: 'Still nothing.' },
    ],
    send: '[data-test-id="send-reply"]',
  },
  {
    name: 'Intercom',
    url: 'https://app.intercom.com/a/inbox/acme/conversation/7',
    facts: { customer: 'Ana' },
    thread: [{ from: 'customer', text: "I'm sorry if you were busy. Mistakes were made." }],
    send: '[type="submit"]',
    note: '#mode',
  },
  {
    name: 'Help Scout',
    url: 'https://secure.helpscout.net/conversation/1700/4411',
    facts: { customer: 'Maria', reference: '4411' },
    thread: [{ from: 'customer', text: "I'm sorry if you were busy. Mistakes were made." }],
    send: '[data-cy="SendReplyButton"]',
  },
  {
    name: 'HubSpot',
    url: 'https://app.hubspot.com/live-messages/1/inbox/2',
    facts: { customer: 'Maria', subject: 'Late parcel' },
    thread: [
      { from: 'customer', text: "I'm sorry if you were busy. Mistakes were made." },
      { from: 'us', text: 'Sorry about that, I am looking into it.' },
    ],
    send: '[data-test-id="send-reply-button"]',
  },
  {
    name: 'Salesforce',
    url: 'https://acme.lightning.force.com/lightning/r/Case/500/view',
    facts: { customer: 'Ana', subject: 'Late parcel', reference: '00001026' },
    thread: [
      { from: 'customer', text: 'Where is my parcel?' },
      { from: 'us', text: 'Sorry about that, I am looking into it.' },
      { from: 'customer', text: 'Any news?' },
    ],
    send: '.send',
  },
  {
    name: 'Yahoo Mail',
    url: 'https://mail.yahoo.com/d/compose/1',
    facts: { customer: 'Ana', subject: 'Late parcel' },
    thread: [{ from: 'customer', text: 'Where is my parcel?' }],
    send: '[data-test-id="compose-send-button"]',
  },
  {
    name: 'Proton Mail',
    url: 'https://mail.proton.me/u/0/inbox',
    facts: { customer: 'Ana', subject: 'Late parcel' },
    thread: [
      { from: 'customer', text: 'Where is my parcel?' },
      { from: 'us', text: 'I am asking the driver.' },
    ],
    send: '[data-testid="composer:send-button"]',
  },
  {
    name: 'Fastmail',
    url: 'https://app.fastmail.com/mail/compose',
    facts: { customer: 'Ana', subject: 'Late parcel' },
    thread: [{ from: 'customer', text: 'Where is my parcel?' }],
    send: '.s-send',
  },
  {
    name: 'Jira Service Management',
    url: 'https://acme.atlassian.net/browse/DESK-42',
    facts: { customer: 'Ana', subject: 'Printer on fire', reference: 'DESK-42' },
    thread: [
      { from: 'customer', text: "I'm sorry if you were busy. Mistakes were made." },
      { from: 'customer', text: 'It still burns.' },
    ],
    send: '[data-testid="comment-save-button"]',
  },
];
