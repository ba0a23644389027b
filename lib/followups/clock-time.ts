import { clock, type WorkingTime } from './working-time';

export type ClockTime = { readonly hour: number; readonly minute: number };

const NAMED: readonly (readonly [RegExp, (work: WorkingTime) => number])[] = [
  [/\b(?:noon|midday|lunch(?:time)?)\b/, () => 12],
  [/\bfirst thing\b/, (work) => work.from],
  // “In the morning” is kept until the morning is over.
  [/\bmorning\b/, () => 12],
  [
    /\b(?:afternoon|end of (?:the )?(?:business |working )?day|eod|cob|close of business)\b/,
    (work) => work.to,
  ],
  [/\b(?:evening|tonight)\b/, () => 20],
  [/\bmidnight\b/, () => 24],
];

const DIGITS = /\b(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m\b|p\.?m\b|o['’]?clock)/;
const COLON = /\b(\d{1,2})[:.](\d{2})\b/;
const BARE =
  /\b(?:at|by|before|around|until)\s+(\d{1,2})\b(?!\s*[-/]|(?:st|nd|rd|th)|\s+(?:\w+ )?(?:hour|day|week|minute|month|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/;
const IN_PART = /\b(\d{1,2})(?:[:.](\d{2}))?(?=\s+in the (?:morning|afternoon|evening)\b)/;
const AFTER_DAY = /(?:day|tomorrow)\s+(\d{1,2})\s*$/;
const PARTS_OF_AN_HOUR = /\b(?:at )?(half past|quarter past|quarter to) (\d{1,2})\b/;
const spoken = (part: string, hour: number): string =>
  `at ${part === 'quarter to' ? hour - 1 : hour}.${part === 'half past' ? '30' : part === 'quarter to' ? '45' : '15'}`;
/** What the day's part says of an hour that stands beside it: “tonight at 8”, “tomorrow morning at 7”. */
const MORNING = /\bmorning\b/;
const EVENING = /\b(?:afternoon|evening|tonight)\b/;
/** “At 3” is said of the afternoon; nobody calls at three at night. */
const EARLIEST_BARE_HOUR = 8;

/** The time of day that the phrase names; null where it names none. */
export function clockTimeIn(asked: string, work: WorkingTime): ClockTime | null {
  const phrase = asked.replace(PARTS_OF_AN_HOUR, (_, part: string, hour: string) =>
    spoken(part, Number(hour)),
  );
  const digits =
    DIGITS.exec(phrase) ??
    COLON.exec(phrase) ??
    BARE.exec(phrase) ??
    IN_PART.exec(phrase) ??
    AFTER_DAY.exec(phrase);
  if (digits) {
    const half = digits[3] ?? (MORNING.test(phrase) ? 'a' : EVENING.test(phrase) ? 'p' : '');
    return fromDigits(Number(digits[1]), Number(digits[2] ?? 0), half, digits[0].includes(':'));
  }
  const named = NAMED.find(([pattern]) => pattern.test(phrase));
  return named ? clock(named[1](work) * 60) : null;
}

function fromDigits(hour: number, minute: number, half: string, exact: boolean): ClockTime | null {
  if (hour > 23 || minute > 59) return null;
  if (half.startsWith('p')) return { hour: hour < 12 ? hour + 12 : hour, minute };
  if (half.startsWith('a')) return { hour: hour === 12 ? 0 : hour, minute };
  const afternoon = !exact && hour > 0 && hour < EARLIEST_BARE_HOUR;
  return { hour: afternoon ? hour + 12 : hour, minute };
}
