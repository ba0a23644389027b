import type { Blank, BlankKind, Letter, Values } from '../types';
import type { Now } from './day';
import { writeDate, writeTime } from './when';

/** What is not understood of a value; nothing stops such a value from going in. */
export type Problem = 'date' | 'time' | 'duration' | 'amount';

const SPAN =
  /\b(?:\d+(?:[.,]\d+)?|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few)\b.*\b(?:second|minute|min|hour|day|night|week|month|year)s?\b/i;
const MONEY =
  /(?:\p{Sc}|\b[A-Z]{3})\s?\d|\d\s?(?:\p{Sc}|[A-Z]{3}\b|(?:euro|pound|dollar|franc|cent|kron)\w*)/u;

/** Nobody says a day in more; a page pasted by mistake would keep the patterns busy. */
const LONGEST = 200;
const UNDERSTOOD: ReadonlySet<BlankKind> = new Set(['date', 'time', 'duration', 'amount']);

/** A value as its kind is written in a letter; null where it is not understood. */
function write({ kind, tense }: Blank, value: string, now: Now): string | null {
  if (value.trim() === '') return value;
  if (UNDERSTOOD.has(kind) && value.length > LONGEST) return null;
  if (kind === 'date') return writeDate(value, now, tense);
  if (kind === 'time') return writeTime(value, now);
  if (kind === 'duration') return SPAN.test(value) ? value : null;
  if (kind === 'amount') return MONEY.test(value) ? value : null;
  return value;
}

/** A value as it goes into the letter. */
export const writtenValue = (blank: Blank, value: string, now: Now): string =>
  write(blank, value, now) ?? value;

/** The values as they go into the letter. What is not understood goes in as it was typed. */
export function written({ blanks }: Letter, values: Values, now: Now): Values {
  const known = new Map(blanks.map((blank) => [blank.id, blank]));
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      const blank = known.get(id);
      return [id, blank ? writtenValue(blank, value, now) : value];
    }),
  );
}

export function problemOf(blank: Blank, value: string, now: Now): Problem | null {
  return write(blank, value, now) === null ? (blank.kind as Problem) : null;
}
