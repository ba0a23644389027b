import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, nearest, only, pageOf, wordsOf } from './page';
import { bySender, messagesIn } from './thread';

/** Folders and labels outside of it are pills, too. */
const COMPOSE = '[data-test-id="compose"]';
const QUOTED = [QUOTES_AND_SIGNATURES, '.yahoo_quoted'].join();

const customer = (field: HTMLElement): Customer | null =>
  named(wordsOf(only(closest(field, COMPOSE), '[data-test-id="pill-text"]')));

export const yahoo: Site = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['mail.yahoo.com'],
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => wordsOf(nearest(field, '[data-test-id="compose-subject"]')),
  customer,
  thread: (field) =>
    messagesIn(pageOf(field), {
      item: '[data-test-id="message-view"]',
      body: '[data-test-id="message-view-body-content"], [data-test-id="message-view-body"]',
      from: bySender({
        sender: '[data-test-id="message-from"] [data-test-id="email-pill"]',
        customer: customer(field),
      }),
    }),
  sends: { button: '[data-test-id="compose-send-button"]' },
};
