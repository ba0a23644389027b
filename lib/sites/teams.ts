import type { Site } from '../types';
import { watchSending } from './sending';

export const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  excluded: () => [],
  subject: () => null,
  customer: () => null,
  onSend: (field, sent, signal) =>
    watchSending(
      field,
      { button: '[data-tid="sendButton"], [data-tid="send-message-button"]' },
      sent,
      signal,
    ),
};
