import weights from './weights.json';

/** A weight for each class but the first, whose weights are 0, in tenths. */
export type Weights = Readonly<Record<string, readonly number[]>>;

const TENTHS = 10;

/** A trait is there, or there to a measure. */
export type Traits = readonly string[] | Readonly<Record<string, number>>;
export const measured = (traits: Traits): readonly (readonly [string, number])[] =>
  Array.isArray(traits) ? traits.map((trait) => [trait, 1]) : Object.entries(traits);

/** How likely each of `classes` is, given the traits; they sum to 1. */
export function likely(table: Weights, traits: Traits, classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (const [trait, measure] of measured(traits))
    for (const [i, weight] of (table[trait] ?? []).entries())
      sums[i + 1] = (sums[i + 1] ?? 0) + (measure * weight) / TENTHS;
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** What was learned of labelled messages by `npm run fit`. */
export const LEARNED: {
  readonly kinds: Weights;
  readonly around: Weights;
  readonly fault: Weights;
} = weights;
