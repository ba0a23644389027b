import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { nearest, wordsOf } from './page';
import { watchSending } from './sending';

const QUOTED = [QUOTES_AND_SIGNATURES, '.yahoo_quoted'].join();

export const yahoo: Site = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['mail.yahoo.com'],
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => wordsOf(nearest(field, '[data-test-id="compose-subject"]')),
  customer: (field) => named(wordsOf(nearest(field, '[data-test-id="pill-text"]'))),
  onSend: (field, sent, signal) =>
    watchSending(field, { button: '[data-test-id="compose-send-button"]' }, sent, signal),
};
