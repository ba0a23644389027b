import { plusDays, type Wall, weekdayOf } from './zone';

/** When the team works: days of the week (0 is Sunday), and hours of the day (9.5 is half past nine). */
export type WorkingTime = { readonly days: readonly number[]; readonly from: number; readonly to: number };

export const isWorkingDay = (wall: Wall, { days }: WorkingTime): boolean =>
  // A team that never works would wait for ever: then every day counts.
  days.length === 0 || days.includes(weekdayOf(wall));

/** The working day that comes `count` after the day of `wall`, at its close. */
export function workingDaysLater(wall: Wall, count: number, work: WorkingTime): Wall {
  let day = wall;
  for (let left = count; left > 0; ) {
    day = plusDays(day, 1);
    if (isWorkingDay(day, work)) left--;
  }
  return { ...day, ...clock(work.to * 60) };
}

/** `minutes` of working time later. */
export function workingMinutesLater(wall: Wall, minutes: number, work: WorkingTime): Wall {
  let at = wall;
  let left = minutes;
  for (;;) {
    const now = at.hour * 60 + at.minute;
    const start = Math.max(now, work.from * 60);
    const free = isWorkingDay(at, work) ? Math.max(0, work.to * 60 - start) : 0;
    if (left <= free) return { ...at, ...clock(start + left) };
    left -= free;
    at = { ...plusDays(at, 1), ...clock(work.from * 60) };
  }
}

/** The next close of business: today's where it is still ahead. */
export function closeOfBusiness(wall: Wall, work: WorkingTime): Wall {
  const ahead = isWorkingDay(wall, work) && wall.hour + wall.minute / 60 < work.to;
  return ahead ? { ...wall, ...clock(work.to * 60) } : workingDaysLater(wall, 1, work);
}

/** Minutes of the day on the clock. */
export const clock = (minutes: number) => ({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
