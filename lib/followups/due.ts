import { clockTimeIn } from './clock-time';
import { dayIn, slashedIn, withoutFigures } from './day';
import {
  clock,
  closeOfBusiness,
  type WorkingTime,
  workingDaysLater,
  workingMinutesLater,
} from './working-time';
import { instantOf, plusDays, type Wall, wallAt } from './zone';

/** Where and when the agent works; `zone` is an IANA name. */
export type Calendar = WorkingTime & {
  readonly zone: string;
  /** Whether `5/6` is a day of May there; left out, it is one of June. */
  readonly monthFirst?: boolean;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER_WORD = new RegExp(`\\b(${NUMBERS.join('|')})\\b`, 'g');
/** Of “2 to 3 days” the later one counts. */
const AMOUNT =
  /\b(?:\d+\s*(?:-|–|to|or)\s*)?(\d+)[\s-]*(working|business)?[\s-]*(minute|min|hour|hr|day|week|month)s?\b/;

/**
 * When a promise falls due: `phrase` is its time in words (“by Thursday 10”, “within two working days”), `from`
 * when it was made, both as milliseconds since 1970. Null where the words name no time. A day without a time
 * means its close of business.
 */
export function dueAt(phrase: string, from: number, calendar: Calendar): number | null {
  const words = normalised(phrase);
  const { zone } = calendar;
  const now = wallAt(from, zone);
  const amount = AMOUNT.exec(words);
  if (amount) return afterAmount(Number(amount[1]), amount[2] !== undefined, amount[3] ?? '', from, calendar);
  const time = clockTimeIn(withoutFigures(words), calendar);
  const day = slashedIn(words, now, calendar.monthFirst ?? false) ?? dayIn(words, now, time, calendar);
  if (!day && !time) return null;
  if (!day && /\b(?:end of|eod|cob|close of)\b/.test(words))
    return instantOf(closeOfBusiness(now, calendar), zone);
  const due = { ...(day ?? now), ...(time ?? clock(calendar.to * 60)) };
  const at = instantOf(onTheClock(due), zone);
  // “By 9”, said at 10, is tomorrow's; “today”, said after closing time, is until midnight.
  if (at > from) return at;
  if (!day) return instantOf(onTheClock(plusDays(due, 1)), zone);
  return instantOf({ ...due, hour: 23, minute: 59 }, zone);
}

function afterAmount(
  count: number,
  working: boolean,
  unit: string,
  from: number,
  calendar: Calendar,
): number {
  const now = wallAt(from, calendar.zone);
  const at = (wall: Wall) => instantOf(wall, calendar.zone);
  if (unit.startsWith('min')) return from + count * MINUTE_MS;
  if (unit.startsWith('h') && working) return at(workingMinutesLater(now, count * 60, calendar));
  if (unit.startsWith('h')) return from + count * HOUR_MS;
  if (unit === 'day' && working) return at(workingDaysLater(now, count, calendar));
  if (unit === 'month') return at(plusDays({ ...now, ...monthsLater(now, count) }, 0));
  return at(plusDays(now, unit === 'week' ? count * 7 : count));
}

function monthsLater({ year, month, day }: Wall, count: number) {
  const months = year * 12 + month - 1 + count;
  const there = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  const last = new Date(Date.UTC(there.year, there.month, 0)).getUTCDate();
  return { ...there, day: Math.min(day, last) };
}

/** Midnight is the day's end, which clocks show as the next day's start. */
const onTheClock = (wall: Wall): Wall => (wall.hour === 24 ? plusDays({ ...wall, hour: 0 }, 1) : wall);

function normalised(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bhalf an hour\b/g, '30 minutes')
    .replace(
      /\b(?:an?|the|the next|next) (?=(?:business |working )?hour\b)|\ba (?=(?:day|week|month|fortnight)\b)/g,
      '1 ',
    )
    .replace(/\b(?:1 )?fortnight\b/g, '2 weeks')
    .replace(/\b(?:a )?couple of\b/g, '2')
    .replace(NUMBER_WORD, (word) => String(NUMBERS.indexOf(word)));
}
