import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { holderOf, nearest, wordsOf } from './page';
import { watchSending } from './sending';

const QUOTED = [
  QUOTES_AND_SIGNATURES,
  '#appendonsend',
  '#divRplyFwdMsg ~ *',
  '#Signature',
  '#ms-outlook-mobile-signature',
].join();
/** To, Cc and Bcc are editable too, on one line each; To comes first. */
const RECIPIENTS = '[contenteditable="true"]:not([aria-multiline="true"])';
const BODY = '[contenteditable="true"][aria-multiline="true"]';

export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => wordsOf(nearest(field, '[aria-label="Add a subject"]')),
  customer(field) {
    const composer = holderOf(field, RECIPIENTS);
    if (!composer || composer.querySelectorAll(BODY).length > 1) return null;
    const to = wordsOf(composer.querySelector(RECIPIENTS));
    // With several there is no telling who is the customer.
    const names = (to ?? '').split(';').filter((name) => name.trim() !== '');
    return names.length === 1 ? named(names[0]) : null;
  },
  onSend: (field, sent, signal) =>
    watchSending(field, { button: 'button[aria-label^="Send"]' }, sent, signal),
};
