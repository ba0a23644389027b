import { misfitIn } from '../../letters/exchange/letter';
import type { Settings } from '../../types';
import { type Entries, fieldOf, isEntry } from './entries';
import { CHECKS, FIELDS, type Field, type Wanted } from './fields';
import { flatten } from './flatten';
import { JsonFault, readJson } from './json';
import { migrate, VERSION } from './migrate';

/** What a team agrees on. Where somebody has switched it off, or how it looks to them, is their own. */
const STYLE = [
  'rules',
  'phrases',
  'ignored',
  'mayAdmitFault',
  'mayGrant',
  'letters',
  'where',
  'sites',
  'speaks',
  'desks',
  'workDays',
  'workFrom',
  'workTo',
  'timeZone',
  'reasons',
] as const;

/** What is wrong with a file: the line, the field, and what was wanted there. */
export type StyleFault = {
  readonly line: number;
  readonly field: string;
  readonly wanted: Wanted | 'json' | 'object' | 'list' | 'known' | 'version';
};

export type StyleChange = { readonly path: string; readonly before: unknown; readonly after: unknown };

/** The house style as a file. */
export function writeStyle(settings: Settings): string {
  const chosen = Object.fromEntries(STYLE.map((field) => [field, settings[field]]));
  return `${JSON.stringify({ amends: 'house style', version: VERSION, ...chosen }, null, 2)}\n`;
}

/** Reads a file whole or not at all: nothing of a file with a fault is taken. */
export function readStyle(text: string, rules: ReadonlySet<string>): { entries: Entries } | StyleFault {
  try {
    const { value, at } = readJson(text);
    const fault = (field: string, wanted: StyleFault['wanted']): StyleFault => {
      return { line: lineOf(field, at), field, wanted };
    };
    if (!isObject(value)) return fault('', 'object');
    const { amends: _name, version = VERSION, ...fields } = value;
    if (!Number.isInteger(version) || (version as number) > VERSION) return fault('version', 'version');
    for (const [name, one] of Object.entries(fields)) {
      const found = faultIn(name, one, rules);
      if (found) return fault(...found);
    }
    return { entries: migrate(flatten(fields), version as number) };
  } catch (error) {
    if (error instanceof JsonFault) return { line: error.line, field: '', wanted: 'json' };
    throw error;
  }
}

/** What is missing has no line of its own: then that of what should hold it. */
function lineOf(field: string, at: ReadonlyMap<string, number>): number {
  const line = at.get(field);
  if (line !== undefined || field === '') return line ?? 1;
  return lineOf(field.slice(0, Math.max(0, field.lastIndexOf('/'))), at);
}

/** The path that is wrong and what was wanted there; null where all is well. */
function faultIn(
  name: string,
  value: unknown,
  rules: ReadonlySet<string>,
): [string, StyleFault['wanted']] | null {
  if (!(STYLE as readonly string[]).includes(name)) return [name, 'known'];
  const field: Field = FIELDS[name as keyof Settings];
  if (field.shape === 'one') return CHECKS[field.value](value) ? null : [name, field.value];
  if (field.shape === 'set') {
    if (!Array.isArray(value)) return [name, 'list'];
    const wrong = value.findIndex((member) => !CHECKS[field.name](member));
    return wrong < 0 ? null : [`${name}/${wrong}`, field.name];
  }
  if (!isObject(value)) return [name, 'object'];
  for (const [member, one] of Object.entries(value)) {
    if (name === 'rules' && !rules.has(member)) return [`${name}/${member}`, 'known'];
    const path = `${name}/${member}`;
    if (!isEntry(path, one)) return [field.value === 'letter' ? inLetter(path, one) : path, field.value];
  }
  return null;
}

/** Where in the letter: `letters/late/passages/1/text`. */
const inLetter = (path: string, letter: unknown): string =>
  [path, ...(misfitIn(letter) ?? '').split(/[.[\]]+/)].filter(Boolean).join('/');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the entries would change; what is so already is left out. */
export function changesBy(settings: Settings, entries: Entries): readonly StyleChange[] {
  const now = flatten(settings);
  return Object.entries(entries)
    .map(([path, after]) => ({ path, before: now[path] ?? null, after: after ?? defaultOf(path) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

const defaultOf = (path: string): unknown => {
  const field = fieldOf(path)?.field;
  return field?.shape === 'one' ? field.fallback : null;
};

/** Takes out all that a house style can set, so that the defaults stand. */
export function resetOf(settings: Settings): Entries {
  const chosen = flatten(Object.fromEntries(STYLE.map((field) => [field, settings[field]])));
  return Object.fromEntries(Object.keys(chosen).map((path) => [path, null]));
}
