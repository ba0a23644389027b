import { describe, expect, test } from 'vitest';
import { problemOf, writtenValue } from '../../lib/letters/typed';
import type { Blank, BlankKind } from '../../lib/types';

/** A Monday. */
const NOW = { now: new Date('2026-05-04T10:00'), locale: 'en-GB' };
const blank = (kind: BlankKind): Blank => ({ id: 'b', label: 'b', kind, example: 'x', required: true });

describe('a value is written as its kind is written', () => {
  test.each<[BlankKind, string, string]>([
    ['date', 'tomorrow', 'Tuesday 5 May'],
    ['date', 'tomorrow 5pm', 'Tuesday 5 May at 17:00'],
    ['date', 'Thursday', 'Thursday 7 May'],
    ['date', 'Thursday 7', 'Thursday 7 May'],
    ['date', 'Thursday 10', 'Thursday 7 May at 10:00'],
    ['date', 'last friday', 'Friday 1 May'],
    ['date', '3 march', 'Tuesday 3 March'],
    ['date', '3 march 2027', 'Wednesday, 3 March 2027'],
    ['date', 'Tuesday 5 May at 17:00', 'Tuesday 5 May at 17:00'],
    ['date', 'Thursday, 7 May', 'Thursday 7 May'],
    ['date', 'Friday 7 May', 'Friday, 7 May 2027'],
    ['date', 'tomorrow at 3', 'Tuesday 5 May at 15:00'],
    ['date', 'tomorrow at 03:00', 'Tuesday 5 May at 03:00'],
    ['date', '6/5', 'Wednesday 6 May'],
    ['time', '3', '15:00'],
    ['time', '5pm', '17:00'],
    ['time', '9', '09:00'],
    ['duration', 'four days', 'four days'],
    ['amount', '$49', '$49'],
    ['text', 'tomorrow', 'tomorrow'],
    ['date', '', ''],
  ])('%s: %s', (kind, typed, full) => {
    expect(writtenValue(blank(kind), typed, NOW)).toBe(full);
    expect(problemOf(blank(kind), typed, NOW)).toBeNull();
  });

  test.each<[NonNullable<Blank['tense']>, string, string]>([
    ['past', '3 may', 'Sunday 3 May'],
    ['past', '4 May', 'Monday 4 May'],
    ['past', '5 May', 'Monday, 5 May 2025'],
    ['past', 'friday', 'Friday 1 May'],
    ['past', 'Thursday 30', 'Thursday 30 April'],
    ['past', 'yesterday', 'Sunday 3 May'],
    ['past', 'Friday 1 May', 'Friday 1 May'],
    ['future', '3 may', 'Monday, 3 May 2027'],
    ['future', 'friday', 'Friday 8 May'],
    ['future', '4 May', 'Monday 4 May'],
    ['future', 'Thursday 7', 'Thursday 7 May'],
    ['future', 'Monday, 3 May 2027', 'Monday, 3 May 2027'],
    ['future', 'Friday 1 May', 'Friday 1 May'],
  ])('a day of the %s: %s', (tense, typed, full) => {
    expect(writtenValue({ ...blank('date'), tense }, typed, NOW)).toBe(full);
  });

  test('as the user’s region writes days', () => {
    expect(writtenValue(blank('date'), '5/6', { ...NOW, locale: 'en-US' })).toBe('Wednesday, May 6');
  });

  test('as the user writes times', () => {
    expect(writtenValue(blank('date'), 'tomorrow 5pm', { ...NOW, locale: 'en-US' })).toBe(
      'Tuesday, May 5 at 5:00 PM',
    );
  });

  test.each<[BlankKind, string]>([
    ['date', 'when the stars are right'],
    ['date', 'Sunday 7 May'],
    ['time', 'later'],
    ['duration', 'a while'],
    ['amount', '49'],
    ['date', '4 May '.repeat(200_000)],
    ['duration', '1 '.repeat(500_000)],
    ['amount', '4'.repeat(1_000_000)],
  ])('%s: “%.40s” is not understood, and stays as it is', (kind, typed) => {
    expect(problemOf(blank(kind), typed, NOW)).toBe(kind);
    expect(writtenValue(blank(kind), typed, NOW)).toBe(typed);
  });
});
