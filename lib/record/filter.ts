import type { ApologyRecord } from '../types';
import { pieces, unhurried } from './parts';

/** What is looked for; an empty text stands for all. Days are local ones, as `2026-05-04`. */
export type Filter = {
  readonly words: string;
  readonly reason: string;
  readonly site: string;
  readonly from: string;
  readonly to: string;
};

export const ALL: Filter = { words: '', reason: '', site: '', from: '', to: '' };

/** Those that match: every word that is looked for stands in what the agent can read. */
export function filtered(records: readonly ApologyRecord[], filter: Filter): readonly ApologyRecord[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const from = filter.from && startOf(filter.from);
  const to = filter.to && startOf(filter.to, 1);
  return records.filter(
    (record) =>
      (!filter.reason || record.reason === filter.reason) &&
      (!filter.site || record.site === filter.site) &&
      (!from || record.at >= from) &&
      (!to || record.at < to) &&
      (words.length === 0 || holds(record, words)),
  );
}

/** What can be found of a record: made once, since each letter typed looks again. */
const TEXTS = new WeakMap<ApologyRecord, string>();

function holds(record: ApologyRecord, words: readonly string[]): boolean {
  const text = TEXTS.get(record) ?? textOf(record);
  return words.every((word) => text.includes(word));
}

/** Makes ready to look through all of them, while nobody waits for it. */
export const readyToSearch = (records: readonly ApologyRecord[]): Promise<void> =>
  unhurried(pieces(records), (piece) => {
    for (const record of piece) if (!TEXTS.has(record)) textOf(record);
  });

function textOf(record: ApologyRecord): string {
  const { label, subject, reason, cause, promises } = record;
  const text = [label, subject, reason, cause, ...promises].join('\n').toLowerCase();
  TEXTS.set(record, text);
  return text;
}

/** Midnight of a local day, so many days later, in UTC. '' for what is no day. */
function startOf(day: string, later = 0): string {
  const [year = Number.NaN, month = 1, date = 1] = day.split('-').map(Number);
  const start = new Date(year, month - 1, date + later);
  return Number.isNaN(start.getTime()) ? '' : start.toISOString();
}
