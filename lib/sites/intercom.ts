import type { Site } from '../types';
import { outermost } from './excluded';
import { named, readsAsName } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, holderOf, nearest, wordsOf } from './page';
import { messagesIn } from './thread';

const COMPOSER = '[data-conversation-reply-composer]';

/** Each part of a conversation tells what kind of writer it has; the others are bots and automatic ones. */
const CATEGORY = 'data-part-group-category';
const PART = `[data-part-group-id][${CATEGORY}]`;
const WRITERS: Readonly<Record<string, 'customer' | 'us'>> = { 1: 'customer', 3: 'us' };

export const intercom: Site = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  desk: true,
  /** An internal note is not for the customer: all of it is left alone. */
  excluded: (field) =>
    closest(field, '.o__note') ? [...field.children] : outermost(field, QUOTES_AND_SIGNATURES),
  note: { scope: COMPOSER, is: (field) => closest(field, '.o__note') !== null },
  subject: () => null,
  /** The heading is the customer's name, or what the conversation was called. */
  customer(field) {
    const heading = wordsOf(nearest(field, '[data-inbox-conversation-header-title]'));
    return readsAsName(heading) ? named(heading) : null;
  },
  thread(field) {
    const from = (part: Element) => WRITERS[part.getAttribute(CATEGORY) ?? ''] ?? null;
    return messagesIn(holderOf(field, PART), { item: PART, body: '.interblocks-html', from });
  },
  sends: { button: `${COMPOSER} button[type="submit"], .inbox2__send` },
};
