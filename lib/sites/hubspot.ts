import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { nearest, wordsOf } from './page';
import { watchSending } from './sending';

export const hubspot: Site = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['*.hubspot.com'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: () => null,
  customer: (field) => named(wordsOf(nearest(field, '[data-selenium-test="contact-chicklet-title-link"]'))),
  onSend: (field, sent, signal) =>
    watchSending(
      field,
      { button: '[data-test-id="send-reply-button"], [data-selenium-test="send-email"]' },
      sent,
      signal,
    ),
};
