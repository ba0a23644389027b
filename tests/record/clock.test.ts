/** A clock that is put ahead must not delete the record, nor silence what was promised. */
import { describe, expect, test } from 'vitest';
import { announceNow, nextMoment } from '../../lib/followups/moments';
import { type Clock, isClock, timePassed } from '../../lib/record/keep';
import { guessReason, teamReason } from '../../lib/record/reasons';
import type { FollowUp } from '../../lib/types';

const at = (day: string) => new Date(`${day}T10:00:00.000Z`);

/** Looks at the clock on each of these days; gives whether it was sure each time. */
function looked(...days: string[]): boolean[] {
  let clock: Clock | null = null;
  return days.map((day) => {
    const look = timePassed(at(day), clock);
    clock = look.clock;
    return look.isSure;
  });
}

describe('what is old is deleted', () => {
  test.each([
    ['day by day', ['2026-05-04', '2026-05-05', '2026-06-01'], [true, true, true]],
    ['not when the clock is put ahead by a year', ['2026-05-04', '2027-05-04'], [true, false]],
    ['nor at the next look of that day', ['2026-05-04', '2027-05-04', '2027-05-04'], [true, false, false]],
    [
      'once it has gone on from there by a day',
      ['2026-05-04', '2027-05-04', '2027-05-05'],
      [true, false, true],
    ],
    ['and when it was put back', ['2026-05-04', '2027-05-04', '2026-05-04'], [true, false, true]],
  ])('%s', (_, days, sure) => {
    expect(looked(...days)).toEqual(sure);
  });

  test.each([[null], [7], [{ seen: 'once' }], [{ seen: at('2026-05-04').toISOString(), jumped: 3 }]])(
    'what is stored as a clock and is none is not taken for one: %j',
    (value) => expect(isClock(value)).toBe(false),
  );
});

test('what was announced by a clock that was ahead is announced again', () => {
  const due = at('2026-05-04').toISOString();
  const announced = { at: at('2027-05-04').toISOString(), as: 'due' } as const;
  const followUp = { made: at('2026-05-01').toISOString(), due, snoozed: null, done: null, announced };
  expect(announceNow(followUp as FollowUp, at('2026-05-04').getTime())?.as).toBe('due');
  expect(nextMoment(followUp as FollowUp, at('2026-05-02').getTime())).not.toBeNull();
  expect(announceNow(followUp as FollowUp, at('2027-05-05').getTime())).toBeNull();
});

test.each(['C++', '(', '[a-', '(a+)+$', '\\', '*'])('a reason may be called %s', (name) => {
  expect(guessReason(`It is about ${name} here.`, [teamReason(name)])).toBe(name);
  expect(guessReason('It is about nothing.', [teamReason(name)])).toBeNull();
});
