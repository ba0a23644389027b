import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { nearest, wordsOf } from './page';
import { watchSending } from './sending';

const QUOTED = [QUOTES_AND_SIGNATURES, '.protonmail_quote', '.protonmail_signature_block'].join();

/** The mail stands in a frame of the composer; subject and recipients around that. */
export const proton: Site = {
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['mail.proton.me'],
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => wordsOf(nearest(field, '[data-testid="composer:subject"]')),
  customer: (field) => named(wordsOf(nearest(field, '[data-testid^="composer-addresses-item"]'))),
  onSend: (field, sent, signal) =>
    watchSending(field, { button: '[data-testid="composer:send-button"]' }, sent, signal),
};
