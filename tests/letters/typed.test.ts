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
  ])('%s: “%s” is not understood, and stays as it is', (kind, typed) => {
    expect(problemOf(blank(kind), typed, NOW)).toBe(kind);
    expect(writtenValue(blank(kind), typed, NOW)).toBe(typed);
  });
});
