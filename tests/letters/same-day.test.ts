/** A day and a time mean the same wherever they are read: in a letter’s blank and as the time of a promise. */
import { describe, expect, test } from 'vitest';
import { type Calendar, dueAt } from '../../lib/followups/due';
import { isMonthFirst } from '../../lib/followups/region';
import { writeDate, writeTime } from '../../lib/letters/when';

/** A Tuesday, at ten. */
const NOW = new Date(2026, 4, 5, 10);
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const PHRASES = [
  'tomorrow at 3',
  'tomorrow 3',
  'tomorrow at 3.30',
  'tomorrow at 15:30',
  'tomorrow 9am',
  'tomorrow morning at 7',
  'tomorrow afternoon at 3',
  'tomorrow at midnight',
  'tonight at 8',
  'noon tomorrow',
  'Thursday at 10',
  'Thursday 7',
  'Tuesday at 4',
  'Friday 3pm',
  'Friday 3 in the afternoon',
  'next Friday at 4',
  '5/6',
  '15/5',
  '31/5 at 4',
  '05.06.2026',
  '2026-06-05',
  'May 15 at 2',
  '15 May at 2',
  'the 12th',
  'next week',
  'end of the week',
  'in 2 days',
];

describe.each(['en-GB', 'en-US', 'de-DE', 'es-ES'])('%s', (locale) => {
  const calendar: Calendar = {
    zone: ZONE,
    days: [1, 2, 3, 4, 5],
    from: 9,
    to: 17,
    monthFirst: isMonthFirst(locale),
  };
  const inWords = (at: number, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, style).format(at).replace(/\u202f/g, ' ');

  test.each(PHRASES)('%s', (phrase) => {
    const due = dueAt(`by ${phrase}`, NOW.getTime(), calendar);
    const letter = writeDate(phrase, { now: NOW, locale }, 'future');
    if (due === null || letter === null) throw new Error(`“${phrase}” is not read: ${due}, ${letter}`);
    const [day = '', time] = letter.split(' at ');
    expect(day).toBe(inWords(due, { weekday: 'long', day: 'numeric', month: 'long' }));
    if (time !== undefined) expect(time).toBe(inWords(due, { timeStyle: 'short' }));
  });
});

test.each([
  ['3', '15:00'],
  ['15.30', '15:30'],
  ['half past 3', '15:30'],
  ['quarter to 4', '15:45'],
  ['3 in the afternoon', '15:00'],
  ['7 in the morning', '07:00'],
])('the time %s is %s', (typed, time) => {
  expect(writeTime(typed, { now: NOW, locale: 'en-GB' })).toBe(time);
});
