/** What a column of a chart stands for. */
export type Span = 'week' | 'month' | 'quarter';

/** So many are shown: a quarter's weeks, a year's months and quarters. */
export const SHOWN: Readonly<Record<Span, number>> = { week: 13, month: 12, quarter: 4 };

const MONTHS: Readonly<Record<Exclude<Span, 'week'>, number>> = { month: 1, quarter: 3 };
const WEEK = 7;

/** The first day of the period that the moment falls into, as the reader's calendar has it. */
export function startOf(at: Date, by: Span): Date {
  const [year, month, day] = [at.getFullYear(), at.getMonth(), at.getDate()];
  // Weeks begin on Monday.
  if (by === 'week') return new Date(year, month, day - ((at.getDay() + 6) % WEEK));
  return new Date(year, month - (month % MONTHS[by]), 1);
}

/** The last periods up to now, oldest first. */
export function lastPeriods(now: Date, by: Span): Date[] {
  const last = startOf(now, by);
  return Array.from({ length: SHOWN[by] }, (_, index) => {
    const back = SHOWN[by] - 1 - index;
    return by === 'week'
      ? new Date(last.getFullYear(), last.getMonth(), last.getDate() - back * WEEK)
      : new Date(last.getFullYear(), last.getMonth() - back * MONTHS[by], 1);
  });
}
