import { measured, type Traits, type Weights } from '../../lib/complaint/read/weigh';

/** What is to be learned: traits and the class that they should give. */
export type Example = {
  readonly traits: Traits;
  readonly is: number;
  readonly message: string;
  /** How many examples it counts for. */
  readonly weight: number;
};

/** A trait that fewer messages hold tells of those messages and of nothing else. */
const FEWEST_MESSAGES = 6;
const ROUNDS = 250;
const STEP = 0.5;
const TENTHS = 10;

function known(examples: readonly Example[]): Map<string, number> {
  const messages = new Map<string, Set<string>>();
  for (const { traits, message } of examples)
    for (const [trait] of measured(traits))
      messages.set(trait, (messages.get(trait) ?? new Set()).add(message));
  const often = [...messages].filter(([, where]) => where.size >= FEWEST_MESSAGES).map(([trait]) => trait);
  return new Map(often.sort().map((trait, i) => [trait, i]));
}

type Measured = readonly (readonly [trait: number, measure: number])[];

function chances(weights: Float64Array, traits: Measured, classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (const [t, measure] of traits)
    for (let k = 0; k < classes; k++) sums[k] = (sums[k] ?? 0) + measure * (weights[t * classes + k] ?? 0);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function add(numbers: Float64Array, at: number, more: number): number {
  const sum = (numbers[at] ?? 0) + more;
  numbers[at] = sum;
  return sum;
}

/** Logistic regression over traits with `pull` towards nought, by AdaGrad; the same examples give the same weights. */
export function learn(examples: readonly Example[], classes: number, pull: number): Weights {
  const index = known(examples);
  const rows = examples.map(({ traits, is, weight }) => ({
    is,
    weight,
    traits: measured(traits).flatMap(([t, measure]) => {
      const at = index.get(t);
      return at === undefined ? [] : [[at, measure] as const];
    }),
  }));
  const weights = new Float64Array(index.size * classes);
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => weight * pull);
    for (const { is, traits, weight } of rows)
      for (const [k, chance] of chances(weights, traits, classes).entries())
        for (const [t, measure] of traits)
          add(slope, t * classes + k, measure * weight * (chance - (is === k ? 1 : 0)));
    for (const [i, by] of slope.entries()) {
      const square = add(squares, i, by * by);
      add(weights, i, (-STEP * by) / Math.sqrt(square));
    }
  }
  return table(index, weights, classes);
}

/** In tenths, against the first class, without the traits that weigh nothing. */
function table(index: ReadonlyMap<string, number>, weights: Float64Array, classes: number): Weights {
  const rows = [...index].map(([trait, i]): [string, number[]] => {
    const [first = 0, ...others] = weights.slice(i * classes, (i + 1) * classes);
    return [trait, others.map((w) => Math.round((w - first) * TENTHS))];
  });
  return Object.fromEntries(rows.filter(([, own]) => own.some((w) => w !== 0)));
}
