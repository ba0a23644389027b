import type { Snooze } from '../types';
import type { Calendar } from './due';
import { workingDaysLater } from './working-time';
import { instantOf, plusDays, wallAt } from './zone';

const HOUR_MS = 60 * 60_000;

/** When to remind again: in an hour, when the next working day begins, or a week later when work begins. */
export function snoozeUntil(by: Snooze, now: number, calendar: Calendar): number {
  if (by === 'hour') return now + HOUR_MS;
  const today = wallAt(now, calendar.zone);
  const day = by === 'day' ? workingDaysLater(today, 1, calendar) : plusDays(today, 7);
  return instantOf({ ...day, hour: calendar.from, minute: 0 }, calendar.zone);
}
