import { describe, expect, it } from 'vitest';
import { dueAt } from '../../lib/followups/due';
import { proposedTime } from '../../lib/followups/proposed';
import { blanksIn } from '../../lib/text';

const OFFICE = { days: [1, 2, 3, 4, 5], from: 9, to: 17, zone: 'UTC', monthFirst: false };
const at = (iso: string) => Date.parse(`${iso}Z`);

describe('a time that is proposed for an answer', () => {
  it.each([
    ['a Monday', '2026-11-30T15:00', OFFICE, 'tomorrow 12:00'],
    ['a Friday, for the week after', '2026-12-04T15:00', OFFICE, 'Monday 12:00'],
    ['a Saturday', '2026-12-05T10:00', OFFICE, 'Monday 12:00'],
    ['a Sunday', '2026-12-06T10:00', OFFICE, 'tomorrow 12:00'],
    ['a shift without a noon', '2026-11-30T15:00', { ...OFFICE, from: 14, to: 20 }, 'tomorrow 17:00'],
    ['a team that never rests', '2026-12-05T10:00', { ...OFFICE, days: [] }, 'tomorrow 12:00'],
  ])('on %s', (_, now, hours, proposed) => {
    expect(proposedTime(at(now), hours)).toBe(proposed);
  });

  it('is a blank until it is confirmed, and then a follow-up reads it', () => {
    for (const now of ['2026-11-30T15:00', '2026-12-04T15:00']) {
      const proposed = proposedTime(at(now), OFFICE);
      expect(blanksIn(`I'll write to you by [${proposed}].`)).toHaveLength(1);
      expect(dueAt(proposed, at(now), OFFICE)).toBeGreaterThan(at(now));
    }
  });
});
