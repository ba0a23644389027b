import type { ApologyRecord, ReplyCount } from '../types';

/** A file does not hold what it should; `message` is for the user. */
export class BadRecord extends Error {}

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNone = (value: unknown) => value === null || isText(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => isText(one) && one !== '');
const isTime = (value: unknown) =>
  isText(value) &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value as string) &&
  isReal(value as string);
const isReal = (time: string) => !Number.isNaN(Date.parse(time));

const FIELDS: { readonly [F in keyof ApologyRecord]: (value: unknown) => boolean } = {
  id: (value) => isText(value) && value !== '',
  at: isTime,
  customer: isText,
  label: isTextOrNone,
  site: isText,
  subject: isTextOrNone,
  reason: isText,
  parts: isTexts,
  amends: isTexts,
  promises: isTexts,
  cause: isTextOrNone,
};

export const NAMES = Object.keys(FIELDS) as (keyof ApologyRecord)[];

/** The record as it is typed. Throws which field is not what it should be; `where` names the entry. */
export function checkedRecord(value: unknown, where: string): ApologyRecord {
  if (typeof value !== 'object' || value === null) throw new BadRecord(`${where} is not an entry.`);
  const entry = value as Record<string, unknown>;
  const wrong = NAMES.find((name) => !FIELDS[name](entry[name]));
  if (wrong) throw new BadRecord(`${where}: “${wrong}” is missing or is not what it should be.`);
  return Object.fromEntries(NAMES.map((name) => [name, entry[name]])) as ApologyRecord;
}

export function checkedCount(value: unknown, where: string): ReplyCount {
  const { day, site, replies } = (value ?? {}) as Record<string, unknown>;
  const isDay = isText(day) && /^\d{4}-\d\d-\d\d$/.test(day as string) && isReal(day as string);
  if (!isDay || !isText(site) || !Number.isInteger(replies) || (replies as number) < 0)
    throw new BadRecord(`${where} is not a day’s count of replies.`);
  return { day, site, replies } as ReplyCount;
}

/** Two entries of one name in a file: it is not known which one is meant. */
export function distinct(records: readonly ApologyRecord[]): readonly ApologyRecord[] {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new BadRecord(`Two entries have the id “${id}”.`);
    seen.add(id);
  }
  return records;
}
