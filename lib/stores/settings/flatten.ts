import type { Entries } from './entries';

/** Settings as a person writes them, in a house style or a policy: a set is a list, a map is an object. */
export function flatten(nested: Readonly<Record<string, unknown>>): Entries {
  const entries: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(nested)) {
    if (Array.isArray(value)) for (const member of value) entries[`${field}/${member}`] = true;
    else if (typeof value === 'object' && value !== null)
      for (const [member, one] of Object.entries(value)) entries[`${field}/${member}`] = one;
    else entries[field] = value;
  }
  return entries;
}
