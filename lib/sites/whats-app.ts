import type { Site } from '../types';

export const whatsApp: Site = {
  id: 'whats-app',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  excluded: () => [],
  subject: () => null,
  sends: { button: '[data-testid="compose-btn-send"]', plainEnter: true },
};
