/** Counts of one table, by rule, part or function. */
export type Count = { right: number; wrong: number; missed: number };
export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number };

const none = (): Count => ({ right: 0, wrong: 0, missed: 0 });

/** Of nothing asked and nothing found, the rates are 0. */
export function rates({ right, wrong, missed }: Count): Rates {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

export class Tally {
  private readonly counts = new Map<string, Count>();

  add(key: string, kind: keyof Count): void {
    const count = this.counts.get(key) ?? none();
    count[kind]++;
    this.counts.set(key, count);
  }

  get sum(): Count {
    const sum = none();
    for (const c of this.counts.values()) {
      sum.right += c.right;
      sum.wrong += c.wrong;
      sum.missed += c.missed;
    }
    return sum;
  }

  /** A line for each key, in the order of the alphabet. */
  lines(): string[] {
    return [...this.counts].sort().map(([key, count]) => line(key, count));
  }

  json(): Record<string, Count> {
    return Object.fromEntries(this.counts);
  }
}

export function line(name: string, count: Count): string {
  const { precision, recall, f1 } = rates(count);
  const figures = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `  ${name.padEnd(26)} ${figures}   ${count.right} right, ${count.wrong} false, ${count.missed} missed`;
}
