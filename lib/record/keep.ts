/** The moment before which nothing is kept; null where it is kept for good. */
export function keptSince(now: Date, months: number): string | null {
  if (months === 0) return null;
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - months);
  return since.toISOString();
}

/** When the clock was last looked at, and to where it jumped then; ISO 8601, UTC. */
export type Clock = { readonly seen: string; readonly jumped: string | null };

export function isClock(value: unknown): value is Clock {
  const { seen, jumped } = (value ?? {}) as Partial<Clock>;
  const isTime = (time: unknown) => typeof time === 'string' && !Number.isNaN(Date.parse(time));
  return isTime(seen) && (jumped === null || isTime(jumped));
}

/** A holiday, an illness: a machine that was off for longer is rarer than a clock that is wrong. */
const USUAL_MS = 35 * 24 * 60 * 60_000;
/** A clock that is still there a day later is right. */
const SECOND_SIGN_MS = 24 * 60 * 60_000;

/**
 * Whether time has passed, or only the clock was put ahead: what is deleted for its age is gone for good. After a
 * jump it waits until the clock has gone on by a day from there. Gives what to remember, too.
 */
export function timePassed(
  now: Date,
  before: Clock | null,
): { readonly isSure: boolean; readonly clock: Clock } {
  const at = now.toISOString();
  const since = before ? now.getTime() - Date.parse(before.seen) : 0;
  if (since > USUAL_MS) return { isSure: false, clock: { seen: at, jumped: at } };
  const jumped = before?.jumped ?? null;
  const fromJump = jumped === null ? 0 : now.getTime() - Date.parse(jumped);
  // Put back again: the jump was the fault.
  if (jumped === null || fromJump < 0) return { isSure: true, clock: { seen: at, jumped: null } };
  const isSure = fromJump >= SECOND_SIGN_MS;
  return { isSure, clock: { seen: at, jumped: isSure ? null : jumped } };
}

/** The day of a reply, as its writer's calendar has it: `2026-05-04`. */
export const dayOf = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
