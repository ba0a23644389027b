import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { pageOf } from './page';
import { watchSending } from './sending';

export const helpScout: Site = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['secure.helpscout.net'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: () => null,
  customer: () => null,
  reference: (field) =>
    /\/conversation\/\d+\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
  onSend: (field, sent, signal) =>
    watchSending(field, { button: '[data-cy="SendReplyButton"], [data-cy="sendButton"]' }, sent, signal),
};
