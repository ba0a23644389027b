import { describe, expect, test } from 'vitest';
import { announceNow, nextMoment } from '../../lib/followups/moments';
import { isPressing, standingOf } from '../../lib/followups/standing';
import type { FollowUp } from '../../lib/types';
import { followUp } from './sample';

const at = (time: string) => Date.parse(`2026-05-07T${time}Z`);
const iso = (time: string) => new Date(at(time)).toISOString();

const CALL = followUp({ made: '2026-05-04T09:00:00.000Z', due: iso('10:00') });
const told = (as: 'soon' | 'due', time: string) => ({ announced: { at: iso(time), as } });

describe('what is announced, and when next', () => {
  test.each<[string, Partial<FollowUp>, string, string | null, string | null]>([
    ['long before', {}, '08:00', null, '09:00'],
    ['an hour before', {}, '09:00', 'soon', '10:00'],
    ['announced as soon due', told('soon', '09:00'), '09:30', null, '10:00'],
    ['when due', told('soon', '09:00'), '10:00', 'due', null],
    ['announced as due', told('due', '10:00'), '10:01', null, null],
    ['after a night asleep: once, as due', {}, '23:00', 'due', null],
    ['the clock was set back after it was announced', told('soon', '09:00'), '07:00', null, '10:00'],
    ['little time: half-way', { made: iso('09:40') }, '09:50', 'soon', '10:00'],
    ['done', { done: iso('09:10') }, '10:00', null, null],
    ['put off beyond its time', { snoozed: iso('11:00') }, '10:30', null, '11:00'],
    ['put off, and that is over', { snoozed: iso('11:00') }, '11:00', 'due', null],
    ['put off to before its time', { snoozed: iso('09:45') }, '09:45', 'soon', '10:00'],
  ])('%s', (_, over, now, as, next) => {
    const followUp = { ...CALL, ...over };
    expect(announceNow(followUp, at(now))?.as ?? null).toBe(as);
    expect(nextMoment(followUp, at(now))).toBe(next && at(next));
  });
});

test.each([
  ['08:00', 'today'],
  ['10:00', 'late'],
] as const)('at %s it is %s', (now, standing) => {
  expect(standingOf(CALL, at(now), at('22:00'))).toBe(standing);
});

test('what was put off does not press', () => {
  expect(isPressing(CALL, at('10:01'))).toBe(true);
  expect(isPressing({ ...CALL, snoozed: iso('11:00') }, at('10:01'))).toBe(false);
  expect(isPressing({ ...CALL, done: iso('10:00') }, at('10:01'))).toBe(false);
});
