import { FileFault } from '../files/fault';
import type { ApologyRecord, ReplyCount } from '../types';

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

/** The record as it is typed. Throws which field is not what it should be; `line`: of the file, or the entry's number. */
export function checkedRecord(value: unknown, line: number): ApologyRecord {
  if (typeof value !== 'object' || value === null) throw misfit(line, '{}');
  const entry = value as Record<string, unknown>;
  const wrong = NAMES.find((name) => !FIELDS[name](entry[name]));
  if (wrong) throw misfit(line, wrong);
  return Object.fromEntries(NAMES.map((name) => [name, entry[name]])) as ApologyRecord;
}

export function checkedCount(value: unknown, line: number): ReplyCount {
  const { day, site, replies } = (value ?? {}) as Record<string, unknown>;
  const isDay = isText(day) && /^\d{4}-\d\d-\d\d$/.test(day as string) && isReal(day as string);
  if (!isDay || !isText(site) || !Number.isInteger(replies) || (replies as number) < 0)
    throw misfit(line, 'replies');
  return { day, site, replies } as ReplyCount;
}

const misfit = (line: number, what: string) => new FileFault('row', { line, column: 1 }, what);

/** Two entries of one name in a file: it is not known which one is meant. */
export function distinct(records: readonly ApologyRecord[]): readonly ApologyRecord[] {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new FileFault('twice', null, id);
    seen.add(id);
  }
  return records;
}
