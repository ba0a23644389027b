import type { Settings, SettingsPatch } from '../../types';
import { CHECKS, FIELDS, type Field } from './fields';

/**
 * Settings as they are stored: each member by its own path, `rules/sorry-but` or `badge`. Two windows that
 * change different members at once write different keys, so neither's change is lost.
 */
export type Entries = Readonly<Record<string, unknown>>;

const fields = Object.entries(FIELDS) as [keyof Settings, Field][];

/** The field and the member's name of a path; null where this version knows no such field. */
export function fieldOf(path: string): { field: Field; name: string | null } | null {
  const slash = path.indexOf('/');
  const head = slash < 0 ? path : path.slice(0, slash);
  const field = Object.hasOwn(FIELDS, head) ? FIELDS[head as keyof Settings] : null;
  if (!field || (field.shape === 'one') !== slash < 0) return null;
  return { field, name: slash < 0 ? null : path.slice(slash + 1) };
}

/** Whether the value may stand at the path. What may not is left where it is stored, and has no effect. */
export function isEntry(path: string, value: unknown): boolean {
  const found = fieldOf(path);
  if (!found) return false;
  const { field, name } = found;
  if (field.shape === 'one') return CHECKS[field.value](value);
  if (!CHECKS[field.name](name)) return false;
  return field.shape === 'set' ? value === true : CHECKS[field.value](value);
}

/** The settings that these entries make, with the default of everything that they do not name. */
export function toSettings(entries: Entries): Settings {
  const valid = Object.entries(entries).filter(([path, value]) => isEntry(path, value));
  const read = (name: string, field: Field): unknown => {
    if (field.shape === 'one') return valid.find(([path]) => path === name)?.[1] ?? field.fallback;
    const members = valid
      .filter(([path]) => path.startsWith(`${name}/`))
      .map(([path, value]) => [path.slice(name.length + 1), value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return field.shape === 'set' ? members.map(([member]) => member) : Object.fromEntries(members);
  };
  return Object.fromEntries(fields.map(([name, field]) => [name, read(name, field)])) as Settings;
}

/** A patch by paths; null stands for what is taken out. */
export function toEntries(patch: SettingsPatch): Entries {
  const entries: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(patch)) {
    if (FIELDS[name as keyof Settings].shape === 'one') entries[name] = value;
    else for (const [member, one] of Object.entries(value as object)) entries[`${name}/${member}`] = one;
  }
  return entries;
}

/** Entries as a patch. */
export function toPatch(entries: Entries): SettingsPatch {
  const patch: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(entries)) {
    const slash = path.indexOf('/');
    if (slash < 0) patch[path] = value;
    else
      patch[path.slice(0, slash)] = {
        ...(patch[path.slice(0, slash)] as object),
        [path.slice(slash + 1)]: value,
      };
  }
  return patch as SettingsPatch;
}
