import type { ApologyRecord, FollowUp, OwnLetter } from '../types';

/**
 * What is stored may be spoiled: by a disk, by another version of ours, by hand. A row that is not what it should be
 * keeps its id and what of it can be read, and its visible words begin with this sign, so that it can be seen and
 * deleted, and fells no other row with it.
 */
export const SPOILED = '\ufffd';

const LONG_AGO = new Date(0).toISOString();

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNone = (value: unknown) => value === null || isText(value);
const isTime = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value));
const isTimeOrNone = (value: unknown) => value === null || isTime(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isList = (value: unknown, isOne: (one: Readonly<Record<string, unknown>>) => boolean) =>
  Array.isArray(value) && value.every((one) => isThing(one) && isOne(one));

/** Of each field: whether a value may stand there, and what does where it may not. */
type Shape<T> = { readonly [F in keyof T]-?: readonly [is: (value: unknown) => boolean, instead: T[F]] };

const RECORD: Shape<ApologyRecord> = {
  id: [isText, ''],
  at: [isTime, LONG_AGO],
  customer: [isText, ''],
  label: [isTextOrNone, null],
  site: [isText, ''],
  subject: [isTextOrNone, null],
  reason: [isText, ''],
  parts: [isTexts, []],
  amends: [isTexts, []],
  promises: [isTexts, []],
  cause: [isTextOrNone, null],
};

const isNews = (value: unknown) =>
  value === null || (isThing(value) && isTime(value.at) && (value.as === 'soon' || value.as === 'due'));

const FOLLOW_UP: Shape<FollowUp> = {
  id: [isText, ''],
  what: [isText, ''],
  made: [isTime, LONG_AGO],
  due: [isTime, LONG_AGO],
  snoozed: [isTimeOrNone, null],
  label: [isTextOrNone, null],
  page: [isTextOrNone, null],
  record: [isTextOrNone, null],
  done: [isTimeOrNone, null],
  announced: [isNews, null],
};

const isPassage = ({ id, part, text, annotation }: Readonly<Record<string, unknown>>) =>
  isText(id) &&
  isText(part) &&
  isText(text) &&
  isThing(annotation) &&
  isText(annotation.lead) &&
  isText(annotation.text);
const isBlank = ({ id, label, kind }: Readonly<Record<string, unknown>>) =>
  isText(id) && isText(label) && isText(kind);

type Kept = Pick<OwnLetter, 'id' | 'title' | 'when' | 'tags' | 'pinned' | 'passages' | 'blanks' | 'changed'>;
const LETTER: Shape<Kept> = {
  id: [isText, ''],
  title: [isText, ''],
  when: [isText, ''],
  tags: [isTexts, []],
  pinned: [(value) => typeof value === 'boolean', false],
  passages: [(value) => isList(value, isPassage), []],
  blanks: [(value) => isList(value, isBlank), []],
  changed: [isText, LONG_AGO],
};

/** The row itself where nothing is wrong with it. `shown`: the field that people know it by. */
function mended<T extends object>(row: T, shape: Shape<T>, shown: keyof T): T {
  const fields = Object.entries(shape) as [keyof T, Shape<T>[keyof T]][];
  const wrong = fields.filter(([name, [is]]) => !is(row[name]));
  if (wrong.length === 0) return row;
  const instead = Object.fromEntries(wrong.map(([name, [, value]]) => [name, value]));
  const now = { ...row, ...instead };
  return { ...now, [shown]: SPOILED + String(now[shown]) };
}

export const recordRow = (row: ApologyRecord): ApologyRecord => mended(row, RECORD, 'reason');
export const followUpRow = (row: FollowUp): FollowUp => mended(row, FOLLOW_UP, 'what');
export const letterRow = (row: OwnLetter): OwnLetter => ({ ...row, ...mended<Kept>(row, LETTER, 'title') });
