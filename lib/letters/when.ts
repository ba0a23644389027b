import { casual, type ParsedResult } from 'chrono-node/en';

/** What stands for the world: the clock and how its owner writes. */
export type Now = { readonly now: Date; readonly locale: string };

/** What says itself whether it is past or to come. */
const PLACED = /\b(?:last|past|ago|yesterday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[./-]\d/i;
const WEEKDAY_AND_NUMBER = /^([a-z]+day)\s+(\d{1,2})$/i;
const BARE_HOUR = /^\d{1,2}$/;

/**
 * A day as people type it (“Thursday 10”, “tomorrow 5pm”), written in full; null where it is none. A day without
 * a month is one to come; “Thursday 10” is the tenth if that is a Thursday, else ten o’clock.
 */
export function writeDate(typed: string, { now, locale }: Now): string | null {
  const asked = hourOrDay(typed.trim(), now);
  const [found] = casual.parse(asked, now, { forwardDate: !PLACED.test(asked) });
  if (!found || found.text.length < asked.replace(/^(?:on|by|at)\s+/i, '').length / 2) return null;
  const date = onItsWeekday(found.start);
  if (!date) return null;
  const otherYear = date.getFullYear() !== now.getFullYear();
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(otherYear && { year: 'numeric' }),
  }).format(date);
  return found.start.isCertain('hour') ? `${day} at ${clock(date, locale)}` : day;
}

/** “Thursday 7 May” is in the year in which it is a Thursday; null where that is none of the nearest three. */
function onItsWeekday(start: ParsedResult['start']): Date | null {
  const date = start.date();
  const weekday = start.get('weekday');
  if (!start.isCertain('weekday') || start.isCertain('year') || date.getDay() === weekday) return date;
  for (const years of [-1, 1]) {
    const other = new Date(date);
    other.setFullYear(date.getFullYear() + years);
    if (other.getDay() === weekday) return other;
  }
  return null;
}

/** A time of day (“5pm”, “17”, “half past” is left to the writer), written as the user writes times. */
export function writeTime(typed: string, { now, locale }: Now): string | null {
  const asked = BARE_HOUR.test(typed.trim()) ? `${typed.trim()}:00` : typed;
  const [found] = casual.parse(asked, now);
  return found?.start.isCertain('hour') ? clock(found.start.date(), locale) : null;
}

function hourOrDay(typed: string, now: Date): string {
  const [, weekday, number] = WEEKDAY_AND_NUMBER.exec(typed) ?? [];
  if (weekday === undefined) return typed;
  const next = casual.parseDate(weekday, now, { forwardDate: true });
  return next?.getDate() === Number(number) ? weekday : `${weekday} at ${number}:00`;
}

const clock = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(date).replace(/\u202f/g, ' ');
