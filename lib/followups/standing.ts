import type { FollowUp } from '../types';

export type Standing = 'late' | 'today' | 'later' | 'done';

/** How a follow-up stands at `now` (milliseconds since 1970); today is what `midnight` has not ended. */
export function standingOf({ done, due }: FollowUp, now: number, midnight: number): Standing {
  if (done !== null) return 'done';
  const at = Date.parse(due);
  if (at <= now) return 'late';
  return at < midnight ? 'today' : 'later';
}

/** Late, and not put off: what the toolbar counts. */
export const isPressing = ({ done, due, snoozed }: FollowUp, now: number): boolean =>
  done === null && Date.parse(due) <= now && (snoozed === null || Date.parse(snoozed) <= now);
