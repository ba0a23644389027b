import type { Site } from '../types';
import { outermost } from './excluded';
import { named, readsAsName } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, nearest, wordsOf } from './page';
import { watchSending } from './sending';

const COMPOSER = '[data-conversation-reply-composer]';

export const intercom: Site = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  /** An internal note is not for the customer: all of it is left alone. */
  excluded: (field) =>
    closest(field, '.o__note') ? [...field.children] : outermost(field, QUOTES_AND_SIGNATURES),
  subject: () => null,
  /** The heading is the customer's name, or what the conversation was called. */
  customer(field) {
    const heading = wordsOf(nearest(field, '[data-inbox-conversation-header-title]'));
    return readsAsName(heading) ? named(heading) : null;
  },
  onSend: (field, sent, signal) =>
    watchSending(field, { button: `${COMPOSER} button[type="submit"], .inbox2__send` }, sent, signal),
};
