import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { nearest, pageOf, proseOf, wordsOf } from './page';
import { watchSending } from './sending';

const QUOTED = [QUOTES_AND_SIGNATURES, '.freshdesk_quote', '.fd-signature'].join();

export const freshdesk: Site = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com'],
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => wordsOf(nearest(field, '.ticket-subject-heading')),
  customer: () => null,
  reference: (field) => /\/tickets\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
  /** The first message opened the ticket, so the customer wrote it; of the others the page does not tell by whom. */
  thread(field) {
    const first = pageOf(field).querySelector('.text__content');
    return first ? [{ from: 'customer', text: proseOf(first) }] : [];
  },
  onSend: (field, sent, signal) =>
    watchSending(
      field,
      { button: '[data-test-id="send-reply"], .send-and-set-btn, .btn-send' },
      sent,
      signal,
    ),
};
