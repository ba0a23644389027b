import type { Site } from '../types';
import { outermost } from './excluded';
import { named, readsAsName } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { noteByLabel } from './note-label';
import { holderOf, labelOf, nearest, pathOf, wordsOf } from './page';
import { messagesIn } from './thread';

/** In the record beside the conversation, and at the head of a ticket of the help desk. */
const CONTACTS = [
  '[data-selenium-test="contact-chicklet-title-link"]',
  '[data-test-id="contact-chicklet-title-link"]',
  '[data-test-id="ticket-header-contact-detail-link"] a',
];
/** In the inbox, at the head of what is known: a name, or what stands there for want of one. */
const INBOX_CONTACT = '[data-test-id="known-contact-info-highlight"]';
const MAILTO = 'mailto:';
const ADDRESS = `[data-test-id="contact-chicklet-email"][href^="${MAILTO}"]`;

/** Each message of the inbox is marked by the kind of its writer; automatic ones have a mark of their own. */
const VISITOR = '[data-test-id="primary-message-visitor"]';
const MESSAGE = `${VISITOR}, [data-test-id="primary-message-agent"]`;

export const hubspot: Site = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['*.hubspot.com'],
  // Its marketing mails and deals are written on the same hosts.
  desk: (field) => /^\/(?:help-desk|live-messages)\//.test(pathOf(field)),
  note: noteByLabel,
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) =>
    labelOf(
      nearest(field, '[data-test-id="sticky-subject-header"]') ??
        nearest(field, '[data-test-id="ticket-header-name-link"]'),
    ),
  customer(field) {
    const contact = CONTACTS.map((mark) => nearest(field, mark)).find(Boolean);
    const known = wordsOf(nearest(field, INBOX_CONTACT));
    const address = nearest(field, ADDRESS)?.getAttribute('href');
    return named(wordsOf(contact) ?? (readsAsName(known) ? known : null), address?.slice(MAILTO.length));
  },
  thread: (field) =>
    messagesIn(holderOf(field, MESSAGE), {
      item: MESSAGE,
      body: '[data-test-id="primary-message-content"]',
      from: (message) => (message.matches(VISITOR) ? 'customer' : 'us'),
    }),
  sends: { button: '[data-test-id="send-reply-button"], [data-selenium-test="send-email"]' },
};
