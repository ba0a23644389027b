import type { WriteOutcome } from '../lib/types';

/** What the agent is told of a write that did not go as they asked. */
export const OUTCOMES = {
  moved: 'card.outcome.moved',
  refused: 'card.outcome.refused',
  altered: 'card.outcome.altered',
  unclear: 'card.outcome.unclear',
  'not-copied': 'card.outcome.notCopied',
  'needs-click': 'card.outcome.needsClick',
  'too-long': 'card.outcome.tooLong',
} as const satisfies Record<Exclude<WriteOutcome, 'done'>, string>;
