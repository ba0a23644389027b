import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, nearest, wordsOf } from './page';
import { watchSending } from './sending';

const COMPOSE = '.v-Compose';

export const fastmail: Site = {
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app.fastmail.com', 'beta.fastmail.com'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(nearest(field, 'input[name="subject"]', closest(field, COMPOSE))),
  customer: () => null,
  onSend: (field, sent, signal) =>
    watchSending(field, { button: '.s-send, .v-Button--cta', scope: COMPOSE }, sent, signal),
};
