import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, only, wordsOf } from './page';
import { watchSending } from './sending';
import { bySender, messagesIn } from './thread';

const QUOTED = [QUOTES_AND_SIGNATURES, '.signature', '.zd-signature', '.zd-comment'].join();
/** Every open ticket stays mounted: one that the field does not stand in must never answer for it. */
const TICKET = '[data-ticket-id], .ticket-panes-grid-layout';
const REQUESTER = [
  '[data-test-id="ticket-system-field-requester-select"] [data-garden-id="typography.ellipsis"]',
  '[data-test-id="tabs-nav-item-users"]',
];
const SEND = '[data-test-id="submit_button-button"], [data-test-id="omnicomposer-send-button"]';

function customer(field: HTMLElement): Customer | null {
  const ticket = closest(field, TICKET);
  const found = REQUESTER.map((selector) => only(ticket, selector)).find(Boolean);
  return named(wordsOf(found));
}

/** The Agent Workspace, and the older composer, which differs in the field alone. */
export const zendesk: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com'],
  desk: true,
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => wordsOf(closest(field, TICKET)?.querySelector('[data-test-id="omni-header-subject"]')),
  customer,
  reference(field) {
    const ticket = closest(field, TICKET);
    return (
      ticket?.getAttribute('data-ticket-id') ??
      /\/tickets\/(\d+)/.exec(field.ownerDocument.location.pathname)?.[1] ??
      null
    );
  },
  thread(field) {
    const ticket = closest(field, TICKET);
    if (!ticket) return [];
    return messagesIn(ticket, {
      item: 'article[data-test-id="omni-log-comment-item"]',
      body: '.zd-comment, [data-test-id="omni-log-message-content"]',
      time: 'time[datetime]',
      internal: '[data-test-id="omni-log-internal-note-tag"]',
      from: bySender({
        sender: '[data-test-id="omni-log-item-sender"]',
        customer: customer(field),
        isOurs: (item) => item.querySelector('[data-test-id="omni-log-avatar-badge-AgentBadge"]') !== null,
      }),
    });
  },
  onSend: (field, sent, signal) => watchSending(field, { button: SEND, scope: TICKET }, sent, signal),
};
