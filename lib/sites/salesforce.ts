import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { watchSending } from './sending';

/** The mail stands in a frame inside a frame; what the page says of it stands in the document around both. */
export const salesforce: Site = {
  id: 'salesforce',
  name: 'Salesforce',
  hosts: ['*.lightning.force.com', '*.my.salesforce.com', '*.visualforce.com'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: () => null,
  customer: () => null,
  onSend: (field, sent, signal) =>
    watchSending(field, { button: 'button.send, button[title="Send"], button[name="Send"]' }, sent, signal),
};
