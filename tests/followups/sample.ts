import type { FollowUp } from '../../lib/types';

/** A promise that is kept and nothing came of yet. */
export const followUp = (known: Partial<FollowUp>): FollowUp => ({
  id: '1',
  what: "I'll call you by Thursday 10",
  made: '2026-05-01T08:00:00.000Z',
  due: '2026-05-07T08:00:00.000Z',
  snoozed: null,
  label: null,
  page: null,
  record: null,
  done: null,
  announced: null,
  ...known,
});
