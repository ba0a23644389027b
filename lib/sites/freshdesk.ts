import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { noteByLabel } from './note-label';
import { labelOf, nearest, only, pageOf, wordsOf } from './page';
import { bySender, messagesIn } from './thread';

const QUOTED = [QUOTES_AND_SIGNATURES, '.freshdesk_quote', '.fd-signature'].join();

const MESSAGE = '.text__content';
const USER = '[data-test-id="user-name"]';

function customer(field: HTMLElement): Customer | null {
  const page = pageOf(field);
  const address = only(page, '[data-test-id="requester-info-contact-email"] .info-details-content');
  return named(wordsOf(only(page, `.requester-wrap ${USER}`)), wordsOf(address));
}

export const freshdesk: Site = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com'],
  desk: true,
  note: noteByLabel,
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => labelOf(nearest(field, '.ticket-subject-heading, .sentiment-ticket-heading')),
  customer,
  reference: (field) => /\/tickets\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
  /** The first message opened the ticket, so the customer wrote it; of the others those that name the customer. */
  thread(field) {
    const page = pageOf(field);
    const first = page.querySelector(MESSAGE);
    const byName = bySender({
      sender: (message) => nearest(message, `.sender-info ${USER}`, page),
      customer: customer(field),
    });
    return messagesIn(page, {
      item: MESSAGE,
      from: (message) => (message === first ? 'customer' : byName(message)),
    });
  },
  sends: { button: '[data-test-id="send-reply"], .send-and-set-btn, .btn-send' },
};
