import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { noteByLabel } from './note-label';
import { nearest, only, pageOf, wordsOf } from './page';
import { messagesIn } from './thread';

/** What the customer wrote is marked; of the rest the page does not tell notes and replies apart in every language. */
const CUSTOMERS = '[id^="thread-"].is-customer';

export const helpScout: Site = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['secure.helpscout.net'],
  desk: true,
  note: noteByLabel,
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) =>
    wordsOf(nearest(field, '[aria-label="Conversation Subject"]') ?? nearest(field, '#subjectLine')),
  customer: (field) => named(wordsOf(only(pageOf(field), `${CUSTOMERS} [data-nocollapse="true"]`))),
  thread: (field) =>
    messagesIn(pageOf(field), {
      item: CUSTOMERS,
      body: '[class*="is-wide-layout"]:not([data-testid])',
      from: () => 'customer',
    }),
  reference: (field) =>
    /\/conversations?\/\d+\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
  sends: { button: '[data-cy="SendReplyButton"], [data-cy="sendButton"]' },
};
