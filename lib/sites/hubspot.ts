import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { nearest, wordsOf } from './page';
import { watchSending } from './sending';

/** In the record beside the conversation, and at the head of a ticket of the help desk. */
const CONTACTS = [
  '[data-selenium-test="contact-chicklet-title-link"]',
  '[data-test-id="contact-chicklet-title-link"]',
  '[data-test-id="ticket-header-contact-detail-link"] a',
];
const MAILTO = 'mailto:';
const ADDRESS = `[data-test-id="contact-chicklet-email"][href^="${MAILTO}"]`;

export const hubspot: Site = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['*.hubspot.com'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: () => null,
  customer(field) {
    const contact = CONTACTS.map((mark) => nearest(field, mark)).find(Boolean);
    const address = nearest(field, ADDRESS)?.getAttribute('href');
    return named(wordsOf(contact), address?.slice(MAILTO.length));
  },
  onSend: (field, sent, signal) =>
    watchSending(
      field,
      { button: '[data-test-id="send-reply-button"], [data-selenium-test="send-email"]' },
      sent,
      signal,
    ),
};
