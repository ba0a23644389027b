/** A date and time as a clock on the wall shows it; months from 1. */
export type Wall = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building one takes longer than using it a hundred times. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/** What the clocks of `zone` show at `at` (milliseconds since 1970). */
export function wallAt(at: number, zone: string): Wall {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
  return { year, month, day, hour, minute };
}

/** When the clocks of `zone` show `wall`: in the hour that is skipped in spring one later, in the double one the first. */
export function instantOf(wall: Wall, zone: string): number {
  const wanted = asUtc(wall);
  const offsets = [wanted - DAY_MS, wanted + DAY_MS].map((at) => offsetAt(at, zone));
  const [before = 0, after = 0] = offsets;
  const candidates = [wanted - before, wanted - after].filter((at) => asUtc(wallAt(at, zone)) === wanted);
  return candidates.length > 0 ? Math.min(...candidates) : wanted - before;
}

/** The same clock time on another day; days that a month lacks run on into the next. */
export function plusDays(wall: Wall, days: number): Wall {
  const date = new Date(asUtc(wall) + days * DAY_MS);
  return {
    ...wall,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** 0 is Sunday. */
export const weekdayOf = ({ year, month, day }: Wall): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

const DAY_MS = 86_400_000;
/** An hour may come with a fraction: work that begins at half past nine begins at 9.5. */
const asUtc = ({ year, month, day, hour, minute }: Wall) =>
  Date.UTC(year, month - 1, day, 0, Math.round(hour * 60) + minute);
const offsetAt = (at: number, zone: string) => asUtc(wallAt(at, zone)) - Math.floor(at / 60_000) * 60_000;
