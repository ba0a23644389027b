import type { Site } from '../types';
import { watchSending } from './sending';

export const whatsApp: Site = {
  id: 'whats-app',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  excluded: () => [],
  subject: () => null,
  customer: () => null,
  onSend: (field, sent, signal) =>
    watchSending(field, { button: '[data-testid="compose-btn-send"]', plainEnter: true }, sent, signal),
};
