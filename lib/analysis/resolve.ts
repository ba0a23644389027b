import { length, overlaps } from '../text';
import type { Finding, Severity } from '../types';

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

/** A finding, with what its finder wants to know of it later. */
type Carrier = { readonly finding: Finding };

const before = ({ finding: a }: Carrier, { finding: b }: Carrier) =>
  RANK[b.severity] - RANK[a.severity] ||
  place(a.rule) - place(b.rule) ||
  length(b.span) - length(a.span) ||
  a.span.start - b.span.start;

const inOrder = (a: Carrier, b: Carrier) => a.finding.span.start - b.finding.span.start;

/** Of findings that hang together: the strongest stays and names in `also` those that it overlaps. */
function strongest<T extends Carrier>(found: T[]): T[] {
  const kept: { readonly one: T; readonly also: Set<string> }[] = [];
  for (const one of found.sort(before)) {
    const { span, rule } = one.finding;
    const winner = kept.find((k) => overlaps(k.one.finding.span, span));
    if (!winner) kept.push({ one, also: new Set() });
    else if (winner.one.finding.rule !== rule) winner.also.add(rule);
  }
  return kept
    .map(({ one, also }) => ({ ...one, finding: { ...one.finding, also: [...also] } }))
    .sort(inOrder);
}

/** One span, one finding. Only what overlaps is weighed, so that a long draft costs no more per finding. */
export function resolve<T extends Carrier>(found: readonly T[]): T[] {
  const settled: T[] = [];
  let together: T[] = [];
  let end = 0;
  const settle = () => {
    settled.push(...(together.length > 1 ? strongest(together) : together));
    together = [];
  };
  for (const one of [...found].sort(inOrder)) {
    if (one.finding.span.start >= end) settle();
    together.push(one);
    end = Math.max(end, one.finding.span.end);
  }
  settle();
  return settled;
}
