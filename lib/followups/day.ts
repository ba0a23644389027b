import type { ClockTime } from './clock-time';
import { clock, isWorkingDay, type WorkingTime, workingDaysLater } from './working-time';
import { plusDays, type Wall, weekdayOf } from './zone';

const WEEKDAY =
  /\b(?:(this|next|coming)\s+)?(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b/;
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH_NAME}(?:,?\\s+(\\d{4}))?`);
const MONTH_DAY = new RegExp(`\\b${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?\\b(?!:)`);
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const SLASHED = /(?<![\d/])(?!24\/7)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/]|\s*(?:hour|day|week))/;
/** `5.6.` and `05.06.2026`: never a time, which has no second point and no year. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?:(\d{4}|\d{2}))?(?![\d.])/;
const ORDINAL = /\bthe (\d{1,2})(?:st|nd|rd|th)\b/;
const END_OF = /\bend of (?:the |this )?(week|month)\b/;
const NEXT = /\b(?:early |later )?(next|this) (week|month)\b/;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEK_DAYS = 7;

/** The day that the phrase names, counted from `now`; null where it names none. */
export function dayIn(phrase: string, now: Wall, time: ClockTime | null, work: WorkingTime): Wall | null {
  if (/\bday after tomorrow\b/.test(phrase)) return plusDays(now, 2);
  if (/\b(?:tomorrow|tmrw)\b/.test(phrase)) return plusDays(now, 1);
  if (/\bnext (?:working|business) day\b/.test(phrase)) return workingDaysLater(now, 1, work);
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(phrase)) return now;
  return dateIn(phrase, now) ?? weekdayIn(phrase, now, time, work) ?? spanEndIn(phrase, now, work);
}

function dateIn(phrase: string, now: Wall): Wall | null {
  const iso = ISO.exec(phrase);
  if (iso) return valid({ ...now, year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const dayFirst = DAY_MONTH.exec(phrase);
  if (dayFirst) return dated(now, dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = MONTH_DAY.exec(phrase);
  if (monthFirst) return dated(now, monthFirst[1], monthFirst[2], monthFirst[3]);
  const ordinal = ORDINAL.exec(phrase);
  if (!ordinal) return null;
  const day = Number(ordinal[1]);
  return valid(day < now.day ? nextMonth({ ...now, day }) : { ...now, day });
}

/** The phrase without a day in figures, whose figures are no time. */
export const withoutFigures = (phrase: string): string => phrase.replace(DOTTED, ' ').replace(SLASHED, ' ');

/** `5/6`, `5/6/2027` or `5.6.`, as the region writes days; null where there is none. */
export function slashedIn(phrase: string, now: Wall, monthFirst: boolean): Wall | null {
  const [, one, other, year] = DOTTED.exec(phrase) ?? SLASHED.exec(phrase) ?? [];
  if (one === undefined || other === undefined) return null;
  // No region has a thirteenth month.
  const isMonthFirst = Number(other) > MONTHS.length || (monthFirst && Number(one) <= MONTHS.length);
  const [month, day] = isMonthFirst ? [one, other] : [other, one];
  const full = year && (year.length === 2 ? `20${year}` : year);
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? null : dated(now, name, day, full);
}

function dated(now: Wall, name = '', day = '', year?: string): Wall | null {
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const date = { ...now, month, day: Number(day), year: year ? Number(year) : now.year };
  const past = !year && (month < now.month || (month === now.month && date.day < now.day));
  return valid(past ? { ...date, year: date.year + 1 } : date);
}

function weekdayIn(phrase: string, now: Wall, time: ClockTime | null, work: WorkingTime): Wall | null {
  const named = WEEKDAY.exec(phrase);
  if (!named) return null;
  const wanted = WEEKDAYS.indexOf((named[2] ?? '').slice(0, 3));
  const ahead = (wanted - weekdayOf(now) + WEEK_DAYS) % WEEK_DAYS;
  if (named[1] === 'next') return plusDays(monday(now), WEEK_DAYS + ((wanted + 6) % WEEK_DAYS));
  const { hour, minute } = time ?? clock(work.to * 60);
  const over = ahead === 0 && now.hour * 60 + now.minute >= hour * 60 + minute;
  return plusDays(now, over ? WEEK_DAYS : ahead);
}

/** The last working day of the week or month. */
function spanEndIn(phrase: string, now: Wall, work: WorkingTime): Wall | null {
  const named = END_OF.exec(phrase);
  const span = named?.[1] ?? NEXT.exec(phrase)?.[2];
  if (!span) return null;
  const next = /\bnext (?:week|month)\b/.test(phrase);
  if (span === 'week') return lastWorking(plusDays(monday(now), next ? 13 : 6), work);
  const first = nextMonth({ ...now, day: 1 });
  return lastWorking(plusDays(next ? nextMonth(first) : first, -1), work);
}

function lastWorking(wall: Wall, work: WorkingTime): Wall {
  return isWorkingDay(wall, work) ? wall : lastWorking(plusDays(wall, -1), work);
}

const monday = (wall: Wall) => plusDays(wall, -((weekdayOf(wall) + 6) % WEEK_DAYS));
const nextMonth = (wall: Wall): Wall =>
  wall.month === 12 ? { ...wall, year: wall.year + 1, month: 1 } : { ...wall, month: wall.month + 1 };
/** The 31st of a month that has 30 days is a slip of the pen: better no reminder than one on another day. */
const valid = (wall: Wall) =>
  plusDays(wall, 0).day === wall.day && wall.month >= 1 && wall.month <= 12 ? wall : null;
