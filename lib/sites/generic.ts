import type { Site } from '../types';
import { outermost } from './excluded';
import { noteByLabel } from './note-label';

/** How mail programs mark what they quote and sign, wherever the draft is open now. */
export const QUOTES_AND_SIGNATURES = [
  'blockquote[type="cite"]',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.moz-cite-prefix',
  '.moz-signature',
  '#divRplyFwdMsg',
  '#appendonsend ~ *',
  '#OLK_SRC_BODY_SECTION',
  '#Signature',
  '#ms-outlook-mobile-signature',
  '#reply-intro',
  '#_rc_sig',
  '[class*="yahoo_quoted"]',
  '.protonmail_quote',
  '.protonmail_signature_block',
  '.zmail_extra',
  '[data-marker="__DIVIDER__"]',
  '[data-marker="__HEADERS__"]',
  '[data-marker="__QUOTED_TEXT__"]',
  '[id^="AppleMailSignature"]',
  '.signature',
].join();

export const generic: Site = {
  id: 'generic',
  name: 'this page',
  hosts: ['*'],
  note: noteByLabel,
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  /** A page's title is no subject: it may say “Inbox (3)”. */
  subject: () => null,
  customer: () => null,
};
