import { misfitIn } from '../../letters/exchange/letter';
import type { KeyAction, Settings, Weekday } from '../../types';

/** What a value must be, as a name that the error message knows words for. */
export type Wanted =
  | 'boolean'
  | 'severity'
  | 'where'
  | 'speaks'
  | 'appearance'
  | 'lessons'
  | 'months'
  | 'text'
  | 'letter'
  | 'texts'
  | 'host'
  | 'page'
  | 'chord'
  | 'action'
  | 'weekday'
  | 'clock'
  | 'zone';

export type Area = 'sync' | 'local';

/**
 * One value; a set of texts, whose members are names; or a map from names to values.
 * Switches are synced by the browser, whatever holds words stays on the machine.
 */
export type Field = { readonly area: Area } & (
  | { readonly shape: 'one'; readonly value: Wanted; readonly fallback: string | number | boolean }
  | { readonly shape: 'set'; readonly name: Wanted }
  | { readonly shape: 'map'; readonly name: Wanted; readonly value: Wanted }
);

export const FIELDS: { readonly [F in keyof Settings]: Field } = {
  on: { area: 'sync', shape: 'one', value: 'boolean', fallback: true },
  where: { area: 'sync', shape: 'one', value: 'where', fallback: 'everywhere' },
  sites: { area: 'sync', shape: 'set', name: 'host' },
  offHosts: { area: 'sync', shape: 'set', name: 'host' },
  speaks: { area: 'sync', shape: 'one', value: 'speaks', fallback: 'where-due' },
  desks: { area: 'sync', shape: 'set', name: 'host' },
  offPages: { area: 'local', shape: 'set', name: 'page' },
  rules: { area: 'sync', shape: 'map', name: 'text', value: 'severity' },
  ignored: { area: 'local', shape: 'set', name: 'text' },
  phrases: { area: 'local', shape: 'map', name: 'text', value: 'texts' },
  mayAdmitFault: { area: 'sync', shape: 'one', value: 'boolean', fallback: true },
  mayGrant: { area: 'local', shape: 'set', name: 'text' },
  letters: { area: 'local', shape: 'map', name: 'text', value: 'letter' },
  keys: { area: 'sync', shape: 'map', name: 'action', value: 'chord' },
  appearance: { area: 'sync', shape: 'one', value: 'appearance', fallback: 'system' },
  badge: { area: 'sync', shape: 'one', value: 'boolean', fallback: true },
  letterChip: { area: 'sync', shape: 'one', value: 'boolean', fallback: true },
  slashLetters: { area: 'sync', shape: 'one', value: 'boolean', fallback: false },
  lessons: { area: 'sync', shape: 'one', value: 'lessons', fallback: 'fold' },
  tabToBlanks: { area: 'sync', shape: 'one', value: 'boolean', fallback: true },
  holdBlanks: { area: 'sync', shape: 'one', value: 'boolean', fallback: true },
  holdStrong: { area: 'sync', shape: 'one', value: 'boolean', fallback: false },
  autoRecord: { area: 'sync', shape: 'one', value: 'boolean', fallback: false },
  keepMonths: { area: 'sync', shape: 'one', value: 'months', fallback: 12 },
  workDays: { area: 'sync', shape: 'map', name: 'weekday', value: 'boolean' },
  workFrom: { area: 'sync', shape: 'one', value: 'clock', fallback: '09:00' },
  workTo: { area: 'sync', shape: 'one', value: 'clock', fallback: '17:00' },
  timeZone: { area: 'sync', shape: 'one', value: 'zone', fallback: 'system' },
  recordNames: { area: 'sync', shape: 'one', value: 'boolean', fallback: true },
  reasons: { area: 'local', shape: 'set', name: 'text' },
};

/** Whether a day is worked on, unless it is chosen otherwise; in the order of `Date.getDay`. */
export const DEFAULT_DAYS: Readonly<Record<Weekday, boolean>> = {
  sunday: false,
  monday: true,
  tuesday: true,
  wednesday: true,
  thursday: true,
  friday: true,
  saturday: false,
};

/** The in-page keys as they come; every one can be changed. */
export const DEFAULT_KEYS: Readonly<Record<KeyAction, string>> = {
  openCard: 'Alt+Period',
  nextFinding: 'Alt+Shift+Period',
  previousFinding: 'Alt+Shift+Comma',
  applyFirst: 'Alt+Shift+Digit1',
  applySecond: 'Alt+Shift+Digit2',
  applyThird: 'Alt+Shift+Digit3',
  dismiss: 'Alt+Shift+Digit0',
  skip: 'Alt+Shift+KeyS',
  openCoach: 'Alt+Comma',
  insertLetter: 'Alt+Shift+KeyL',
  nextBlank: 'Alt+Shift+KeyB',
};

const LONGEST_TEXT = 2000;
const CHORD = /^(?:(?:Control|Alt|Shift|Meta)\+)+[A-Z][A-Za-z0-9]*$/;
/** A host without port: match patterns know none. */
const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
/** Midnight is also a day's end. */
const CLOCK = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const PAGE = /^https?:\/\/[^\s?#]+$/;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
const isZone = (value: unknown): boolean => {
  if (value === 'system') return true;
  try {
    return typeof value === 'string' && Intl.DateTimeFormat('en', { timeZone: value }) !== null;
  } catch {
    return false; // the browser knows no such zone
  }
};
const among =
  (...values: readonly string[]) =>
  (value: unknown) =>
    values.includes(value as string);
const matching = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

/** Whether a value that came from a file, a policy or another version is what it should be. */
export const CHECKS: { readonly [W in Wanted]: (value: unknown) => boolean } = {
  boolean: (value) => typeof value === 'boolean',
  severity: among('off', 'strong', 'medium', 'hint'),
  where: among('everywhere', 'listed'),
  speaks: among('where-due', 'every-draft'),
  appearance: among('system', 'light', 'dark'),
  lessons: among('always', 'fold', 'never'),
  months: (value) => Number.isInteger(value) && (value as number) >= 0,
  text: isText,
  letter: (value) => misfitIn(value) === null,
  texts: (value) => Array.isArray(value) && value.every(isText),
  host: matching(HOST),
  page: matching(PAGE),
  chord: matching(CHORD),
  action: among(...Object.keys(DEFAULT_KEYS)),
  weekday: among(...Object.keys(DEFAULT_DAYS)),
  clock: matching(CLOCK),
  zone: isZone,
};
