import type { Site } from '../types';
import { watchSending } from './sending';

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  excluded: () => [],
  subject: () => null,
  customer: () => null,
  onSend: (field, sent, signal) =>
    watchSending(field, { button: '[data-testid="dmComposerSendButton"]' }, sent, signal),
};
