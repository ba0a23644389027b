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

const before = (a: Finding, b: Finding) =>
  RANK[b.severity] - RANK[a.severity] ||
  place(a.rule) - place(b.rule) ||
  length(b.span) - length(a.span) ||
  a.span.start - b.span.start;

/** One span, one finding: the strongest stays and names the others in `also`. */
export function resolve(found: readonly Finding[]): Finding[] {
  const kept: { finding: Finding; also: Set<string> }[] = [];
  for (const finding of [...found].sort(before)) {
    const winner = kept.find((k) => overlaps(k.finding.span, finding.span));
    if (!winner) kept.push({ finding, also: new Set() });
    else if (winner.finding.rule !== finding.rule) winner.also.add(finding.rule);
  }
  return kept
    .map(({ finding, also }) => ({ ...finding, also: [...also] }))
    .sort((a, b) => a.span.start - b.span.start);
}
