import type { Finding, Severity } from '../types';

const WEIGHT: Readonly<Record<Severity, number>> = { strong: 1_000_000, medium: 1000, hint: 1 };

const weightOf = (findings: readonly Finding[]) =>
  findings.reduce((sum, { severity }) => sum + WEIGHT[severity], 0);

/** The replies that have weak phrases, the one with the most strong ones first; then as they stand in the file. */
export function worstFirst(found: ReadonlyMap<number, readonly Finding[]>): number[] {
  return [...found]
    .filter(([, findings]) => findings.length > 0)
    .sort(([a, one], [b, other]) => weightOf(other) - weightOf(one) || a - b)
    .map(([id]) => id);
}
