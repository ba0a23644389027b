import type { Site } from '../types';
import { outermost } from './excluded';

/** How mail programs mark what they quote and sign, wherever the draft is open now. */
export const QUOTES_AND_SIGNATURES = [
  'blockquote[type="cite"]',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.moz-cite-prefix',
  '.moz-signature',
  '#divRplyFwdMsg',
  '#appendonsend ~ *',
].join();

export const generic: Site = {
  id: 'generic',
  name: 'this page',
  hosts: ['*'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  /** A page's title is no subject: it may say “Inbox (3)”. */
  subject: () => null,
  customer: () => null,
};
