import type { Site } from '../types';

export const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  excluded: () => [],
  subject: () => null,
  sends: { button: '[data-tid="sendButton"], [data-tid="send-message-button"]' },
};
