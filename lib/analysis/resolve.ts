import { length, overlaps } from '../text';
import type { Found, Severity } from '../types';

export const RANK: Readonly<Record<Severity, number>> = { strong: 3, medium: 2, hint: 1 };

/** Where two rules of one strength meet, the one that names the reason best. */
const PRECEDENCE = [
  'unfilled-blank',
  'generic-inconvenience',
  'generic-any-issues',
  'feelings-not-fault',
  'conditional-sorry',
  'customer-blame',
  'sorry-but',
  'sorry-but-refusal',
  'empathy-only',
  'implied-sorry',
];
const place = (rule: string) => (PRECEDENCE.indexOf(rule) + PRECEDENCE.length + 1) % (PRECEDENCE.length + 1);

/** What was found, with what its finder wants to know of it later. */
type Carrier = { readonly found: Found };

/** What stays on its span, and what it takes precedence over there, one for each rule. */
export type Settled<T> = { readonly first: T; readonly others: readonly T[] };

const before = ({ found: a }: Carrier, { found: b }: Carrier) =>
  RANK[b.severity] - RANK[a.severity] ||
  place(a.rule) - place(b.rule) ||
  length(b.span) - length(a.span) ||
  a.span.start - b.span.start;

const inOrder = (a: Carrier, b: Carrier) => a.found.span.start - b.found.span.start;

/** Of what hangs together the strongest stays, and holds those that it overlaps. */
function strongest<T extends Carrier>(together: T[]): Settled<T>[] {
  const kept: { readonly first: T; readonly others: Map<string, T> }[] = [];
  for (const one of together.sort(before)) {
    const { span, rule } = one.found;
    const winner = kept.find(({ first }) => overlaps(first.found.span, span));
    if (!winner) kept.push({ first: one, others: new Map() });
    else if (winner.first.found.rule !== rule && !winner.others.has(rule)) winner.others.set(rule, one);
  }
  return kept
    .map(({ first, others }) => ({ first, others: [...others.values()] }))
    .sort((a, b) => inOrder(a.first, b.first));
}

/** One span, one finding. Only what overlaps is weighed, so that a long draft costs no more per finding. */
export function resolve<T extends Carrier>(all: readonly T[]): Settled<T>[] {
  const settled: Settled<T>[] = [];
  let together: T[] = [];
  let end = 0;
  const settle = () => {
    const [first, second] = together;
    if (first && !second) settled.push({ first, others: [] });
    else settled.push(...strongest(together));
    together = [];
  };
  for (const one of [...all].sort(inOrder)) {
    if (one.found.span.start >= end) settle();
    together.push(one);
    end = Math.max(end, one.found.span.end);
  }
  settle();
  return settled;
}
