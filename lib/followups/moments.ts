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

/** Clocks are put right by minutes; what was announced later than that from now was announced by a wrong one. */
const SLACK_MS = 24 * 60 * 60_000;

/** What was announced in the future was not: the clock was ahead, and the promise would never be reminded of again. */
const saidBy = ({ announced }: FollowUp, now: number) =>
  announced && Date.parse(announced.at) <= now + SLACK_MS ? announced.as : null;

const pending = (followUp: FollowUp, now: number): readonly Moment[] => {
  const said = saidBy(followUp, now);
  if (followUp.done !== null || said === 'due') return [];
  return momentsOf(followUp).filter(({ as }) => as !== said);
};

/** What has to be announced at `now`; of two that were missed (the machine slept) only the later. */
export const announceNow = (followUp: FollowUp, now: number): Moment | null =>
  pending(followUp, now).findLast(({ at }) => at <= now) ?? null;

/** When there will be something to announce; null where nothing is left. */
export const nextMoment = (followUp: FollowUp, now: number): number | null =>
  pending(followUp, now).find(({ at }) => at > now)?.at ?? null;
