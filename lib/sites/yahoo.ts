import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, nearest, only, wordsOf } from './page';
import { watchSending } from './sending';

/** Folders and labels outside of it are pills, too. */
const COMPOSE = '[data-test-id="compose"]';
const QUOTED = [QUOTES_AND_SIGNATURES, '.yahoo_quoted'].join();

export const yahoo: Site = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['mail.yahoo.com'],
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => wordsOf(nearest(field, '[data-test-id="compose-subject"]')),
  customer: (field) => named(wordsOf(only(closest(field, COMPOSE), '[data-test-id="pill-text"]'))),
  onSend: (field, sent, signal) =>
    watchSending(field, { button: '[data-test-id="compose-send-button"]' }, sent, signal),
};
