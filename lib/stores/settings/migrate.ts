import type { Entries } from './entries';

/** Counts up with each change that makes stored settings or house styles of before mean something else. */
export const VERSION = 1;

/** By the version that it starts from: the entries of the next one. */
export type Migrations = Readonly<Record<number, (entries: Entries) => Entries>>;

const MIGRATIONS: Migrations = {};

/** The entries as this version means them. Those of a later version are left as they are. */
export function migrate(
  entries: Entries,
  from: number,
  { to = VERSION, steps = MIGRATIONS }: { to?: number; steps?: Migrations } = {},
): Entries {
  let now = entries;
  for (let version = from; version < to; version++) now = steps[version]?.(now) ?? now;
  return now;
}
