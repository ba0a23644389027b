import type { FollowUp } from '../types';

/** When something is announced, in milliseconds since 1970, and as what. */
export type Moment = { readonly as: 'soon' | 'due'; readonly at: number };

/** Time enough to get ready for a call. */
const AHEAD_MS = 60 * 60_000;

/**
 * One reminder before it is due and one when it is: an hour before, or half-way where less time was given. One
 * that was put off is reminded of when that time is over, and when it is due if that comes later.
 */
function momentsOf({ made, due, snoozed }: FollowUp): readonly Moment[] {
  const at = Date.parse(due);
  const ahead = Math.min(AHEAD_MS, Math.max(0, at - Date.parse(made)) / 2);
  if (snoozed === null)
    return [
      { as: 'soon', at: at - ahead },
      { as: 'due', at },
    ];
  const until = Date.parse(snoozed);
  return until < at
    ? [
        { as: 'soon', at: until },
        { as: 'due', at },
      ]
    : [{ as: 'due', at: until }];
}

const pending = (followUp: FollowUp): readonly Moment[] => {
  if (followUp.done !== null || followUp.announced?.as === 'due') return [];
  return momentsOf(followUp).filter(({ as }) => as !== followUp.announced?.as);
};

/** What has to be announced at `now`; of two that were missed (the machine slept) only the later. */
export const announceNow = (followUp: FollowUp, now: number): Moment | null =>
  pending(followUp).findLast(({ at }) => at <= now) ?? null;

/** When there will be something to announce; null where nothing is left. */
export const nextMoment = (followUp: FollowUp, now: number): number | null =>
  pending(followUp).find(({ at }) => at > now)?.at ?? null;
