import type { Calendar } from './due';
import { isWorkingDay, workingDaysLater } from './working-time';
import { plusDays, wallAt, weekdayOf } from './zone';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NOON = 12;

/**
 * When an answer may be proposed that nobody has promised yet: noon of the next working day, or the middle of one that
 * has no noon, in English words that a follow-up reads. `now` in milliseconds since 1970.
 */
export function proposedTime(now: number, calendar: Pick<Calendar, 'days' | 'from' | 'to' | 'zone'>): string {
  const today = wallAt(now, calendar.zone);
  const next = workingDaysLater(today, 1, calendar);
  const hasNoon = calendar.from < NOON && calendar.to >= NOON;
  const hour = hasNoon ? NOON : Math.floor((calendar.from + calendar.to) / 2);
  const tomorrow = isWorkingDay(plusDays(today, 1), calendar);
  return `${tomorrow ? 'tomorrow' : DAYS[weekdayOf(next)]} ${hour}:00`;
}
