import { type Chrono, casual, GB, type ParsedResult } from 'chrono-node/en';
import { clockTimeIn } from '../followups/clock-time';
import { dayIn, withoutFigures } from '../followups/day';
import { isMonthFirst } from '../followups/region';
import { dayInFull, type Now } from './day';

/** What says itself whether it is past or to come. */
const PLACED = /\b(?:last|past|ago|yesterday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[./-]\d/i;
const SAYS_PAST = /\b(?:last|past|ago|yesterday)\b/i;
const WEEKDAY_AND_NUMBER = /^([a-z]+day)\s+(\d{1,2})$/i;
const BARE_HOUR = /^\d{1,2}$/;
const DAYS_OF_A_WEEK = 7;
/** Whoever writes more than that says more than a day. */
const LONGEST_END = 40;
/** What “in the afternoon” ends with; a letter's blank asks for the hour. */
const WORK = { days: [1, 2, 3, 4, 5], from: 9, to: 17 };

/** “May 15 at 2” is no May of 2015; and what a week ends with, follow-ups know. */
const MONTH_FIRST =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)([a-z]*)\.? (\d{1,2})(?:st|nd|rd|th)?\b(?!:)/i;
const ENDS = /\b(?:next|this) (?:week|month)\b|\bend of\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/i;

/** `5/6` is read as the user's region writes days. */
const readerFor = (locale: string): Chrono => (isMonthFirst(locale) ? casual : GB);
/** The last one after the future's own is for a day of this year that has gone by: it is what was typed. */
const NEAREST_YEARS = { past: [-1, -2, -3], future: [1, 2, 3, -1], either: [-1, 1] } as const;

export type Tense = 'past' | 'future';

/**
 * A day as people type it (“Thursday 10”, “tomorrow 5pm”), written in full; null where it is none. “Thursday 10” is
 * the tenth if that is a Thursday, else ten o’clock. Without a tense, a day without a month is one to come.
 */
export function writeDate(typed: string, { now, locale }: Now, tense?: Tense): string | null {
  const asked = hourOrDay(typed.trim(), now, tense).replace(MONTH_FIRST, '$3 $1$2');
  if (tense !== 'past' && ENDS.test(asked)) return endWritten(asked, { now, locale });
  const forwardDate = tense ? tense === 'future' && !SAYS_PAST.test(asked) : !PLACED.test(asked);
  const [found] = readerFor(locale).parse(asked, now, { forwardDate });
  if (!found || found.text.length < asked.replace(/^(?:on|by|at)\s+/i, '').length / 2) return null;
  const date = onItsWeekday(found.start, now, tense);
  if (!date) return null;
  setHour(date, asked);
  if (isToday(found.start, date, now)) date.setDate(now.getDate());
  const day = dayInFull(date, { now, locale });
  return found.start.isCertain('hour') ? `${day} at ${clock(date, locale)}` : day;
}

/** “Thursday 7 May” is in the year in which it is a Thursday; null where that is none of the nearest. */
function onItsWeekday(start: ParsedResult['start'], now: Date, tense?: Tense): Date | null {
  const date = tense === 'past' ? steppedBack(start, now) : start.date();
  const weekday = start.get('weekday');
  if (!start.isCertain('weekday') || start.isCertain('year') || date.getDay() === weekday) return date;
  for (const years of NEAREST_YEARS[tense ?? 'either']) {
    const other = new Date(date);
    other.setFullYear(date.getFullYear() + years);
    if (other.getDay() === weekday) return other;
  }
  return null;
}

/** “Tuesday at 4”, said on a Tuesday morning, is today’s. */
function isToday(start: ParsedResult['start'], date: Date, now: Date): boolean {
  const today = new Date(date);
  today.setDate(date.getDate() - DAYS_OF_A_WEEK);
  const isOnlyWeekday = start.isCertain('weekday') && !start.isCertain('day') && start.isCertain('hour');
  return isOnlyWeekday && today.toDateString() === now.toDateString() && today > now;
}

/** The last working day of a week or month, as follow-ups count it; “the 12th”. */
function endWritten(asked: string, { now, locale }: Now): string | null {
  if (asked.length > LONGEST_END) return null;
  const wall = {
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
    hour: now.getHours(),
    minute: now.getMinutes(),
  };
  const time = clockTimeIn(asked.toLowerCase(), WORK);
  const found = dayIn(asked.toLowerCase(), wall, time, WORK);
  if (!found) return null;
  const date = new Date(found.year, found.month - 1, found.day, time?.hour ?? 0, time?.minute ?? 0);
  const day = dayInFull(date, { now, locale });
  return time && /\d/.test(asked.replace(ENDS, '')) ? `${day} at ${clock(date, locale)}` : day;
}

/** What has been is not to come: “Friday” was last Friday, “4 May” the last fourth of May. */
function steppedBack(start: ParsedResult['start'], now: Date): Date {
  const date = start.date();
  if (date <= now || date.toDateString() === now.toDateString() || start.isCertain('year')) return date;
  if (start.isCertain('month')) date.setFullYear(date.getFullYear() - 1);
  else if (start.isCertain('weekday')) date.setDate(date.getDate() - DAYS_OF_A_WEEK);
  else if (start.isCertain('day')) date.setMonth(date.getMonth() - 1);
  return date;
}

/** A time of day (“5pm”, “17”, “half past” is left to the writer), written as the user writes times. */
export function writeTime(typed: string, { now, locale }: Now): string | null {
  const asked = BARE_HOUR.test(typed.trim()) ? `at ${typed.trim()}` : typed;
  const said = /\d/.test(asked) ? clockTimeIn(asked.toLowerCase(), WORK) : null;
  if (said && asked.length <= LONGEST_END)
    return clock(new Date(now.getFullYear(), now.getMonth(), now.getDate(), said.hour, said.minute), locale);
  const [found] = casual.parse(asked, now);
  if (!found?.start.isCertain('hour')) return null;
  const date = found.start.date();
  setHour(date, asked);
  return clock(date, locale);
}

/** The hour as promises and follow-ups read it: “at 3” is said of the afternoon. */
function setHour(date: Date, asked: string): void {
  const phrase = withoutFigures(asked.toLowerCase());
  const time = clockTimeIn(phrase, WORK);
  if (time && (/\d/.test(phrase) || phrase.includes('midnight')) && !/\bnoon\b/.test(phrase))
    date.setHours(time.hour, time.minute);
}

function hourOrDay(typed: string, now: Date, tense?: Tense): string {
  const [, weekday, number] = WEEKDAY_AND_NUMBER.exec(typed) ?? [];
  if (weekday === undefined) return typed;
  const [found] = casual.parse(weekday, now, { forwardDate: tense !== 'past' });
  const day = found && (tense === 'past' ? steppedBack(found.start, now) : found.start.date());
  return day?.getDate() === Number(number) ? weekday : `${weekday} at ${number}`;
}

const clock = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(date).replace(/\u202f/g, ' ');
