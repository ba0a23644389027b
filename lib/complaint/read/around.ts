import type { Judged } from './judged';
import { placeOf } from './shape';

/** Chances of each kind, in the order of `KINDS`. */
type Chances = readonly number[];

/** A chance of nought has no logarithm. */
const LEAST = 0.01;
const MANY = 20;
const most = (all: readonly Chances[], kind: number): number =>
  Math.max(0, ...all.map((chances) => chances[kind] ?? 0));

/** What tells of a piece once all of its message have been looked at by themselves: what each of them seems to be. */
export function around(all: readonly (Pick<Judged, 'piece'> & { readonly chances: Chances })[], at: number) {
  const seen = all.map(({ chances }) => chances);
  const own = seen[at] ?? [];
  const before = seen.slice(0, at);
  const after = seen.slice(at + 1);
  const beside = { '<': seen[at - 1], '>': seen[at + 1], '<<': seen[at - 2], '>>': seen[at + 2] };
  const values: Record<string, number> = { bias: 1, pieces: Math.min(all.length, MANY) / MANY };
  for (const [kind, chance] of own.entries()) {
    values[`is ${kind}`] = Math.log(chance + LEAST);
    for (const [mark, chances] of Object.entries(beside)) values[`${mark} ${kind}`] = chances?.[kind] ?? 0;
    values[`before ${kind}`] = most(before, kind);
    values[`after ${kind}`] = most(after, kind);
    values[`all ${kind}`] = seen.reduce((sum, chances) => sum + (chances[kind] ?? 0), 0) / seen.length;
  }
  values[placeOf(at, all.length)] = 1;
  if (at === 0) values.first = 1;
  if (at === all.length - 1) values.last = 1;
  if (all[at]?.piece.sentence === all[at - 1]?.piece.sentence) values['same sentence'] = 1;
  return values;
}
