import { isMonthFirst } from '../../followups/region';
import type { Settings, Weekday } from '../../types';
import { DEFAULT_DAYS } from './fields';

/** When the agent works; the shape that `lib/followups` reckons with. */
export type WorkingHours = {
  /** Days of the week, 0 is Sunday. */
  readonly days: readonly number[];
  /** Hours of the day; half past nine is 9.5. */
  readonly from: number;
  readonly to: number;
  /** An IANA name. */
  readonly zone: string;
  /** Whether `5/6` is a day of May, by the browser's region. */
  readonly monthFirst: boolean;
};

export const WEEKDAYS = Object.keys(DEFAULT_DAYS) as Weekday[];

export const worksOn = ({ workDays }: Pick<Settings, 'workDays'>, day: Weekday): boolean =>
  workDays[day] ?? DEFAULT_DAYS[day];

export const systemZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const MINUTES = 60;
const MIDNIGHT = 24;

/** A close that is not after the opening was set by hand, in a file or a policy: then the day ends at midnight. */
export function workingHours(settings: Settings): WorkingHours {
  const from = hoursOf(settings.workFrom);
  const to = hoursOf(settings.workTo);
  return {
    days: WEEKDAYS.flatMap((day, index) => (worksOn(settings, day) ? [index] : [])),
    from,
    to: to > from ? to : MIDNIGHT,
    zone: settings.timeZone === 'system' ? systemZone() : settings.timeZone,
    monthFirst: isMonthFirst(),
  };
}

/** Hours of a clock time as it is stored. */
export function hoursOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours + minutes / MINUTES;
}
