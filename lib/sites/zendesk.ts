import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, nearest, only, wordsOf } from './page';
import { bySender, messagesIn } from './thread';

const QUOTED = [QUOTES_AND_SIGNATURES, '.signature', '.zd-signature', '.zd-comment'].join();
/** Every open ticket stays mounted: one that the field does not stand in must never answer for it. */
const TICKET = '[data-ticket-id], .ticket-panes-grid-layout, #main_panes > *';
const REQUESTER = [
  '[data-test-id="ticket-system-field-requester-select"] [data-garden-id="typography.ellipsis"]',
  '[data-test-id="tabs-nav-item-users"]',
];
/** “Submit as” has a menu, whose entries send as well; the button that opens it does not. */
const SEND = [
  '[data-test-id="submit_button-button"]',
  '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',
  '[data-test-id="omnicomposer-send-button"]',
  '[data-test-id="omnichannel-omnicomposer-send-button"]',
].join();
/** It names the channel for machines: “web”, “internal”. */
const CHANNEL = '[data-test-id="omnichannel-channel-switcher-button"]';
const TICKET_ID = 'data-channel-switcher-trigger-for-ticket-id';
/** The conversation with the requester; beside it there may be others, with third parties. */
const MAIN = 'data-side-conversations-anchor-id';
/** Where there are tabs in place of the switch. */
const NOTE_TAB = '[data-test-id^="standalone-ckeditor-internal-note-tab"][aria-selected="true"]';
/** Of the older composer. */
const OLDER_BOX = '.comment_input';
/** In the Agent Workspace the page itself says who wrote. */
const WRITER = '[data-test-id="omni-log-item-message"][type]';
const WRITERS: Readonly<Record<string, 'customer' | 'us'>> = { 'end-user': 'customer', agent: 'us' };

/** The ticket that is answered; null where the field is for a third party, of whom it says nothing. */
function answered(field: HTMLElement): Element | null {
  const ticket = closest(field, TICKET);
  const main = ticket?.querySelector(`[${MAIN}]`);
  return main && !main.contains(field) ? null : ticket;
}

function isNote(field: HTMLElement): boolean {
  const older = closest(field, OLDER_BOX);
  if (older) return !older.matches('.is-public');
  const ticket = closest(field, TICKET);
  return (
    nearest(field, CHANNEL, ticket)?.getAttribute('data-channel') === 'internal' ||
    nearest(field, NOTE_TAB, ticket) !== null
  );
}

function customer(field: HTMLElement): Customer | null {
  const ticket = answered(field);
  const found = REQUESTER.map((selector) => only(ticket, selector)).find(Boolean);
  return named(wordsOf(found));
}

/** The Agent Workspace, and the older composer, which differs in the field alone. */
export const zendesk: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com'],
  desk: true,
  note: { scope: TICKET, is: isNote },
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => wordsOf(closest(field, TICKET)?.querySelector('[data-test-id="omni-header-subject"]')),
  customer,
  reference(field) {
    const ticket = closest(field, TICKET);
    return (
      ticket?.getAttribute('data-ticket-id') ??
      [TICKET_ID, MAIN].map((id) => ticket?.querySelector(`[${id}]`)?.getAttribute(id)).find(Boolean) ??
      /\/(?:tickets|agent\/workspaces)\/(\d+)/.exec(field.ownerDocument.location.pathname)?.[1] ??
      null
    );
  },
  thread(field) {
    const ticket = answered(field);
    if (!ticket) return [];
    const bySent = bySender({
      sender: '[data-test-id="omni-log-item-sender"]',
      customer: customer(field),
      isOurs: (item) => item.querySelector('[data-test-id="omni-log-avatar-badge-AgentBadge"]') !== null,
    });
    return messagesIn(ticket, {
      item: 'article[data-test-id="omni-log-comment-item"]',
      body: '.zd-comment, [data-test-id="omni-log-message-content"]',
      time: 'time[datetime]',
      internal: '[data-test-id="omni-log-internal-note-tag"]',
      from(item) {
        const writer = item.querySelector(WRITER)?.getAttribute('type');
        return writer ? (WRITERS[writer] ?? null) : bySent(item);
      },
    });
  },
  sends: { button: SEND, scope: TICKET },
};
