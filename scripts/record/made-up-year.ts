/** A year of apologies that were never made, the same each time: for pictures and measurements. */
import type { ApologyRecord, FollowUp, ReplyCount } from '../../lib/types';

const REASONS = [
  'Late reply',
  'Late or lost delivery',
  'Wrong charge',
  'Outage',
  'Bug or lost data',
  'Wrong information',
];
/** How often each comes up; deliveries get worse in the last quarter. */
const WEIGHTS = [5, 6, 4, 2, 3, 2];
const WORSE = 1;
const FIRST = 'Ana Ben Chiara David Elif Femi Grace Hana Ivo Jun Kemal Lucía Maria Nils Omar Priya'.split(
  ' ',
);
const LAST = 'Adler Bakker Costa Diaz Eriksen Fontaine Gupta Haddad Ito Jansen Kaya Lindqvist Moreau'.split(
  ' ',
);
const SITES = ['gmail', 'zendesk', 'zendesk', 'zendesk', 'intercom'];
const PROMISES = [
  'I’ll call you by Thursday at 10',
  'You’ll hear from me by noon on Friday',
  'I’ll send the corrected invoice today by 5 pm',
];
const CAUSE = 'I closed the ticket before the warehouse had confirmed the shipment';
const DAY_MS = 86_400_000;

/** A sequence that looks random and is the same each time (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Year = {
  readonly records: readonly ApologyRecord[];
  readonly replies: readonly ReplyCount[];
  readonly followUps: readonly FollowUp[];
};

/** `days` up to `end`, with about `perDay` apologies on a working day. */
export function madeUpYear(end: Date, perDay = 3, days = 365): Year {
  const next = sequence(20_391);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const records: ApologyRecord[] = [];
  const replies: ReplyCount[] = [];
  for (let back = days - 1; back >= 0; back--) {
    const day = new Date(end.getTime() - back * DAY_MS);
    if (day.getUTCDay() % 6 === 0) continue;
    const late = back < days / 4;
    const count = Math.round(perDay * (0.5 + next()) * (late ? 1.3 : 1));
    for (let n = 0; n < count; n++) records.push(apology(day, late, records.length, next, one));
    for (const site of new Set(SITES))
      replies.push({
        day: day.toISOString().slice(0, 10),
        site,
        replies: Math.round(count * (1 + next() * 2)),
      });
  }
  return { records, replies, followUps: records.flatMap((record, n) => promised(record, n)) };
}

/** Every fifth promise was kept a day late, every eleventh not at all. */
function promised({ id, at, label, promises }: ApologyRecord, n: number): FollowUp[] {
  const due = Date.parse(at) + DAY_MS;
  const done = n % 11 === 0 ? null : n % 5 === 0 ? due + DAY_MS : due - DAY_MS / 8;
  return promises.map((what) => ({
    ...{ id: `promise-${id}`, what, label, made: at, record: id, page: null, snoozed: null },
    due: new Date(due).toISOString(),
    done: done === null ? null : new Date(done).toISOString(),
    announced: { at: new Date(due).toISOString(), as: 'due' },
  }));
}

function apology(
  day: Date,
  late: boolean,
  n: number,
  next: () => number,
  one: <T>(list: readonly T[]) => T,
): ApologyRecord {
  const weights = WEIGHTS.map((weight, index) => (late && index === WORSE ? weight * 2 : weight));
  const reason = one(REASONS.flatMap((name, index) => Array(weights[index]).fill(name) as string[]));
  const name = `${one(FIRST)} ${one(LAST)}`;
  const owned = next() < 0.6;
  const at = new Date(day);
  at.setUTCHours(8 + Math.floor(next() * 9), Math.floor(next() * 60), 0, 0);
  return {
    id: `made-up-${String(n).padStart(6, '0')}`,
    at: at.toISOString(),
    customer: name.toLowerCase(),
    label: name,
    site: one(SITES),
    subject: `Re: order ${20_000 + Math.floor(next() * 5000)}`,
    reason,
    parts: [
      'apology',
      'specific',
      ...(owned ? ['ownership', 'explanation'] : []),
      ...(next() < 0.5 ? ['repair'] : []),
    ],
    amends: next() < 0.45 ? [one(['refund', 'credit', 'replacement'])] : [],
    promises: next() < 0.4 ? [one(PROMISES)] : [],
    cause: owned && next() < 0.3 ? CAUSE : null,
  };
}
