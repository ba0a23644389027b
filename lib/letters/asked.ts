import type { AskedBlank, Blank, Letter, Proposals, Values } from '../types';
import type { Now } from './day';
import { problemOf, writtenValue } from './typed';

/** The blanks that a customer's message may fill: not what the page tells already, and no day that is to come. */
export function askedBlanks({ passages, blanks }: Letter): AskedBlank[] {
  const text = passages.map((passage) => passage.text).join('\n');
  return blanks.flatMap(({ id, label, choices, from, tense }) => {
    const at = text.indexOf(`{{${id}}}`);
    if (from || tense === 'future' || at < 0) return [];
    const before = (/[^.!?\n]*$/.exec(text.slice(0, at))?.[0] ?? '').trimStart();
    // Of a day that has been, “by” tells no time to come.
    return [
      { id, label, before: tense ? before.replace(/\bby $/, 'on ') : before, ...(choices && { choices }) },
    ];
  });
}

/** Of the proposals those that their blanks understand, as they would be written there. */
export function understood({ blanks }: Letter, proposals: Proposals, now: Now): Proposals {
  return Object.fromEntries(
    blanks.flatMap((blank) => {
      const fit = (proposals[blank.id] ?? []).filter(
        (words) => problemOf(blank, words, now) === null && isSure(blank, words, now),
      );
      return fit.length > 0 ? [[blank.id, fit.map((words) => writtenValue(blank, words, now))]] : [];
    }),
  );
}

/**
 * When they wrote is not known here: “yesterday” may be any day, and on a Monday “Monday” is today or a week ago. The last
 * of another weekday is taken for the one they mean; the writer sees its date.
 */
function isSure(blank: Blank, words: string, now: Now): boolean {
  if (blank.kind !== 'date' || /\d/.test(words)) return true;
  const isWeekday = /day$/i.test(words) && !/(?:yester|to)day$/i.test(words);
  return isWeekday && writtenValue(blank, words, now) !== writtenValue(blank, 'today', now);
}

/** The first proposal of each blank that is still empty. */
export const firstOf = (proposals: Proposals, values: Values): Values =>
  Object.fromEntries(
    Object.entries(proposals).flatMap(([id, [first]]) =>
      first !== undefined && !values[id]?.trim() ? [[id, first]] : [],
    ),
  );
