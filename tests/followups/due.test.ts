import { describe, expect, test } from 'vitest';
import { type Calendar, dueAt } from '../../lib/followups/due';
import { instantOf, wallAt } from '../../lib/followups/zone';

/** Three zones, each on the Friday at 10:00 before its clocks change (Kolkata's never do). */
const ZONES = [
  { zone: 'Europe/Berlin', friday: { year: 2026, month: 3, day: 27 }, change: -60 },
  { zone: 'America/New_York', friday: { year: 2026, month: 10, day: 30 }, change: 60 },
  { zone: 'Asia/Kolkata', friday: { year: 2026, month: 3, day: 27 }, change: 0 },
] as const;

const WORK = { days: [1, 2, 3, 4, 5], from: 9, to: 17 };
const MINUTE_MS = 60_000;

/** Phrase; days after that Friday; what the clock shows then. */
const ON_THE_CLOCK: readonly (readonly [string, number, string])[] = [
  ['today', 0, '17:00'],
  ['by the end of today', 0, '17:00'],
  ['by end of day', 0, '17:00'],
  ['by EOD', 0, '17:00'],
  ['by COB', 0, '17:00'],
  ['by close of business', 0, '17:00'],
  ['by close of business Monday', 3, '17:00'],
  ['EOD Tuesday', 4, '17:00'],
  ['today at 3', 0, '15:00'],
  ['today at 3pm', 0, '15:00'],
  ['today by 4:30 p.m.', 0, '16:30'],
  ['this afternoon', 0, '17:00'],
  ['this morning', 0, '12:00'],
  ['this evening', 0, '20:00'],
  ['tonight', 0, '20:00'],
  ['by noon', 0, '12:00'],
  ['by noon today', 0, '12:00'],
  ['by midday', 0, '12:00'],
  ['before lunch', 0, '12:00'],
  ['by midnight', 1, '00:00'],
  ['by 5pm', 0, '17:00'],
  ['by 17:30', 0, '17:30'],
  ['at 11', 0, '11:00'],
  ['at 9', 1, '09:00'],
  ['at 2 o’clock', 0, '14:00'],
  ['at 12pm', 0, '12:00'],
  ['at 12:15 am', 1, '00:15'],
  ['tomorrow', 1, '17:00'],
  ['by tomorrow', 1, '17:00'],
  ['tomorrow morning', 1, '12:00'],
  ['tomorrow afternoon', 1, '17:00'],
  ['first thing tomorrow', 1, '09:00'],
  ['tomorrow at 8:15', 1, '08:15'],
  ['tomorrow at noon', 1, '12:00'],
  ['by tomorrow evening', 1, '20:00'],
  ['the day after tomorrow', 2, '17:00'],
  ['the day after tomorrow at 10', 2, '10:00'],
  ['on the next working day', 3, '17:00'],
  ['the next business day', 3, '17:00'],
  ['on Friday', 0, '17:00'],
  ['Friday at 9', 7, '09:00'],
  ['by Friday noon', 0, '12:00'],
  ['by Saturday', 1, '17:00'],
  ['on Sunday', 2, '17:00'],
  ['Monday', 3, '17:00'],
  ['by Monday', 3, '17:00'],
  ['Monday morning', 3, '12:00'],
  ['first thing on Monday', 3, '09:00'],
  ['this Tuesday', 4, '17:00'],
  ['by Tues', 4, '17:00'],
  ['on Wednesday at 10:30', 5, '10:30'],
  ['Thursday 10', 6, '10:00'],
  ['by Thursday 10', 6, '10:00'],
  ['Thursday at 10', 6, '10:00'],
  ['by Thursday 10am', 6, '10:00'],
  ['by 10 on Thursday', 6, '10:00'],
  ['on Thursday at 16:45', 6, '16:45'],
  ['next Monday', 3, '17:00'],
  ['next Friday', 7, '17:00'],
  ['next Thursday at 2', 6, '14:00'],
  ['this week', 0, '17:00'],
  ['by the end of the week', 0, '17:00'],
  ['by the end of this week', 0, '17:00'],
  ['next week', 7, '17:00'],
  ['by the end of next week', 7, '17:00'],
  ['in a day', 1, '10:00'],
  ['in three days', 3, '10:00'],
  ['within 5 days', 5, '10:00'],
  ['within 2-3 days', 3, '10:00'],
  ['within a couple of days', 2, '10:00'],
  ['in a week', 7, '10:00'],
  ['within one week', 7, '10:00'],
  ['within two weeks', 14, '10:00'],
  ['in a fortnight', 14, '10:00'],
  ['within one working day', 3, '17:00'],
  ['within two working days', 4, '17:00'],
  ['within 2 business days', 4, '17:00'],
  ['within 3 to 5 business days', 7, '17:00'],
  ['in ten working days', 14, '17:00'],
  ['within four business hours', 0, '14:00'],
  ['within 8 business hours', 3, '10:00'],
  ['within two working hours', 0, '12:00'],
];

/** Phrase; minutes that really pass, whatever the clocks do. */
const THAT_PASS: readonly (readonly [string, number])[] = [
  ['in 15 minutes', 15],
  ['within half an hour', 30],
  ['within the hour', 60],
  ['in an hour', 60],
  ['within the next hour', 60],
  ['in two hours', 120],
  ['within 24 hours', 1440],
  ['within 48 hrs', 2880],
  ['within 72 hours', 4320],
];

const NO_TIME = [
  'as soon as possible',
  'shortly',
  'soon',
  'in due course',
  'the 41st',
  'on 31 April',
  '25:70',
];

describe.each(ZONES)('made on a Friday at 10 in $zone', ({ zone, friday, change }) => {
  const calendar: Calendar = { ...WORK, zone };
  const now = instantOf({ ...friday, hour: 10, minute: 0 }, zone);
  const shown = (at: number | null) => {
    if (at === null) return null;
    const { year, month, day, hour, minute } = wallAt(at, zone);
    const days =
      (Date.UTC(year, month - 1, day) - Date.UTC(friday.year, friday.month - 1, friday.day)) / 86_400_000;
    return [days, `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`];
  };

  test.each(ON_THE_CLOCK)('“%s” is %i days later at %s', (phrase, days, clock) => {
    expect(shown(dueAt(phrase, now, calendar))).toEqual([days, clock]);
  });

  test.each(THAT_PASS)('“%s” is %i minutes later', (phrase, minutes) => {
    expect(dueAt(phrase, now, calendar)).toBe(now + minutes * MINUTE_MS);
  });

  test.each(NO_TIME)('“%s” names no time', (phrase) => {
    expect(dueAt(phrase, now, calendar)).toBeNull();
  });

  test('three days over the weekend are as long as the clocks make them', () => {
    expect(dueAt('in three days', now, calendar)).toBe(now + (3 * 1440 + change) * MINUTE_MS);
  });

  test.each([
    ['on 5 May', 5, 5],
    ['by the 5th of May', 5, 5],
    ['by May 5', 5, 5],
    ['on May 5th, 2027', 5, 5],
    ['by 2027-01-12', 1, 12],
  ])('“%s” is that day at the close of business', (phrase, month, day) => {
    expect(wallAt(dueAt(phrase, now, calendar) ?? 0, zone)).toMatchObject({
      month,
      day,
      hour: 17,
      minute: 0,
    });
  });
});

describe('hours that the clocks skip or repeat', () => {
  const berlin = 'Europe/Berlin';

  test('a time in the skipped hour is one later', () => {
    const at = instantOf({ year: 2026, month: 3, day: 29, hour: 2, minute: 30 }, berlin);
    expect(wallAt(at, berlin)).toMatchObject({ hour: 3, minute: 30 });
  });

  test('a time in the double hour is the first of both', () => {
    const at = instantOf({ year: 2026, month: 10, day: 25, hour: 2, minute: 30 }, berlin);
    expect(new Date(at).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});

test('said after closing time, today is until midnight and the end of the day the next working day', () => {
  const zone = 'Europe/Berlin';
  const late = instantOf({ year: 2026, month: 5, day: 8, hour: 18, minute: 0 }, zone);
  expect(wallAt(dueAt('today', late, { ...WORK, zone }) ?? 0, zone)).toMatchObject({
    day: 8,
    hour: 23,
    minute: 59,
  });
  expect(wallAt(dueAt('by EOD', late, { ...WORK, zone }) ?? 0, zone)).toMatchObject({ day: 11, hour: 17 });
});

test('“by 5/6” is read as the region writes days', () => {
  const zone = 'Europe/Berlin';
  const now = instantOf({ year: 2026, month: 5, day: 4, hour: 10, minute: 0 }, zone);
  const dayOf = (monthFirst: boolean) =>
    wallAt(dueAt('by 5/6', now, { ...WORK, zone, monthFirst }) ?? 0, zone);
  expect(dayOf(true)).toMatchObject({ month: 5, day: 6 });
  expect(dayOf(false)).toMatchObject({ month: 6, day: 5 });
  expect(dueAt('24/7', now, { ...WORK, zone })).toBeNull();
});
