import type { Site } from '../types';

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  excluded: () => [],
  subject: () => null,
  sends: { button: '[data-testid="dmComposerSendButton"]' },
};
