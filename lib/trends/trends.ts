import type { ApologyRecord, FollowUp, ReplyCount } from '../types';
import { lastPeriods, type Span } from './periods';

export type Kept = {
  readonly records: readonly ApologyRecord[];
  readonly replies: readonly ReplyCount[];
  readonly followUps: readonly FollowUp[];
};

/** What was apologised for in one period. Shares are from 0 to 1, null where there is nothing to share. */
export type Period = {
  readonly start: Date;
  readonly apologies: number;
  readonly replies: number;
  /** Of the replies; apologies on sites that count none are left out of it. */
  readonly share: number | null;
  readonly owned: number | null;
  readonly amended: number | null;
  /** Of those with a follow-up that has fallen due, the ones where each was done in time. */
  readonly kept: number | null;
  readonly reasons: Counts;
  readonly sites: Counts;
};

export type Counts = ReadonlyMap<string, number>;
export type Rise = { readonly reason: string; readonly now: number; readonly before: number };

/** The record by periods, oldest first; those without an apology too. */
export function trendsOf(kept: Kept, by: Span, now: Date): Period[] {
  const starts = lastPeriods(now, by);
  const records = grouped(
    kept.records,
    starts,
    ({ at }) => at,
    (start) => start.toISOString(),
  );
  const replies = grouped(kept.replies, starts, ({ day }) => day, dayOf);
  const word = wordKept(kept.followUps, now.toISOString());
  return starts.map((start, index) => periodOf(start, records[index] ?? [], replies[index] ?? [], word));
}

/** Whether the word given in a record was kept, by its id; records whose follow-ups are not due yet are not in it. */
function wordKept(followUps: readonly FollowUp[], now: string): ReadonlyMap<string, boolean> {
  const word = new Map<string, boolean>();
  for (const { record, due, done } of followUps) {
    if (record === null || (done === null && due > now)) continue;
    const inTime = done !== null && done <= due;
    word.set(record, inTime && (word.get(record) ?? true));
  }
  return word;
}

/** Each goes to the last period that has begun by then. Times are compared as they are written: dates cost more. */
function grouped<T>(
  all: readonly T[],
  starts: readonly Date[],
  when: (one: T) => string,
  written: (start: Date) => string,
): readonly T[][] {
  const begins = starts.map(written);
  const groups: T[][] = begins.map(() => []);
  for (const one of all) {
    const at = when(one);
    groups[begins.findLastIndex((begin) => begin <= at)]?.push(one);
  }
  return groups;
}

const two = (n: number) => String(n).padStart(2, '0');
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

function periodOf(
  start: Date,
  records: readonly ApologyRecord[],
  counts: readonly ReplyCount[],
  word: ReadonlyMap<string, boolean>,
): Period {
  const counted = new Set(counts.map(({ site }) => site));
  const replies = counts.reduce((sum, count) => sum + count.replies, 0);
  const share = (part: number, whole: number) => (whole === 0 ? null : Math.min(1, part / whole));
  const promised = records.flatMap(({ id }) => word.get(id) ?? []);
  const among = (is: (record: ApologyRecord) => boolean) => share(records.filter(is).length, records.length);
  return {
    start,
    apologies: records.length,
    replies,
    share: share(records.filter(({ site }) => counted.has(site)).length, replies),
    owned: among(({ parts, cause }) => cause !== null || parts.includes('ownership')),
    amended: among(({ amends }) => amends.length > 0),
    kept: share(promised.filter(Boolean).length, promised.length),
    reasons: countsOf(records.map(({ reason }) => reason)),
    sites: countsOf(records.map(({ site }) => site)),
  };
}

/** Most frequent first. */
function countsOf(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

/** All periods together, most frequent first. */
export const totalOf = (periods: readonly Period[], what: 'reasons' | 'sites'): Counts =>
  countsOf(
    periods.flatMap((period) => [...period[what]].flatMap(([name, n]) => Array<string>(n).fill(name))),
  );

const COMPARED = 3;
const FEWEST = 3;
const ROSE_BY = 1.5;

/** What came up clearly more often in the last whole period than on average in those before it. */
export function risesOf(periods: readonly Period[]): Rise[] {
  const last = periods.at(-2);
  const before = periods.slice(-2 - COMPARED, -2);
  if (!last || before.every(({ apologies }) => apologies === 0)) return [];
  return [...last.reasons]
    .map(([reason, now]) => {
      const sum = before.reduce((total, period) => total + (period.reasons.get(reason) ?? 0), 0);
      return { reason, now, before: sum / before.length };
    })
    .filter(({ now, before: usual }) => now >= FEWEST && now >= usual * ROSE_BY);
}

const HALF = 0.5;
const ENOUGH_REPLIES = 10;

/** Whether every second reply apologises: then the wording is not the problem. */
export function isEverySecond(periods: readonly Period[]): boolean {
  const recent = periods.slice(-2);
  const replies = recent.reduce((sum, period) => sum + period.replies, 0);
  const apologies = recent.reduce((sum, { share, replies: of }) => sum + (share ?? 0) * of, 0);
  return replies >= ENOUGH_REPLIES && apologies / replies >= HALF;
}
