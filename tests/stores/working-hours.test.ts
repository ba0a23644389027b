import { expect, test } from 'vitest';
import { dueAt } from '../../lib/followups/due';
import { isEntry, toSettings } from '../../lib/stores/settings/entries';
import { workingHours } from '../../lib/stores/settings/working-hours';

test('a team works from Monday to Friday, unless it says otherwise', () => {
  expect(workingHours(toSettings({})).days).toEqual([1, 2, 3, 4, 5]);
  const shifted = toSettings({ 'workDays/saturday': true, 'workDays/monday': false });
  expect(workingHours(shifted).days).toEqual([2, 3, 4, 5, 6]);
});

test('hours are counted with their minutes, and a close before the opening is midnight', () => {
  expect(workingHours(toSettings({ workFrom: '08:30', workTo: '16:45' }))).toMatchObject({
    from: 8.5,
    to: 16.75,
  });
  expect(workingHours(toSettings({ workFrom: '18:00' })).to).toBe(24);
});

test('the machine’s own time zone is meant unless another is chosen', () => {
  expect(workingHours(toSettings({})).zone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(workingHours(toSettings({ timeZone: 'Asia/Tokyo' })).zone).toBe('Asia/Tokyo');
});

test('a promise by the end of the day is reckoned with them', () => {
  const hours = workingHours(toSettings({ workTo: '16:30', timeZone: 'Europe/Berlin' }));
  const tuesday = Date.UTC(2026, 4, 5, 8);
  const due = dueAt('by the end of the day', tuesday, hours) ?? 0;
  expect(new Date(due).toISOString()).toBe('2026-05-05T14:30:00.000Z');
  const thursday = dueAt('by Thursday', tuesday, hours) ?? 0;
  expect(new Date(thursday).toISOString()).toBe('2026-05-07T14:30:00.000Z');
});

test.each([
  ['workDays/sunday', true, true],
  ['workDays/Sonntag', true, false],
  ['workFrom', '24:01', false],
  ['workFrom', '9:00', false],
  ['workTo', '24:00', true],
  ['timeZone', 'Europe/Berlin', true],
  ['timeZone', 'Middle-earth/Shire', false],
])('%s as %j: %s', (path, value, expected) => {
  expect(isEntry(path, value)).toBe(expected);
});
