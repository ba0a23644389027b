import { length, overlaps } from '../text';
import type { Finding, Severity, Span } from '../types';

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

type Kept = { readonly finding: Finding; readonly also: Set<string> };

/** Findings are looked for only among those that stand near, so that a long draft costs no more per finding. */
const CELL = 256;
const cellsOf = ({ start, end }: Span): number[] => {
  const first = Math.floor(start / CELL);
  return Array.from({ length: Math.floor(Math.max(end - 1, start) / CELL) - first + 1 }, (_, i) => first + i);
};

/** One span, one finding: the strongest stays and names the others in `also`. */
export function resolve(found: readonly Finding[]): Finding[] {
  const kept: Kept[] = [];
  const cells = new Map<number, Kept[]>();
  const near = ({ span }: Finding) => cellsOf(span).flatMap((cell) => cells.get(cell) ?? []);
  const keep = (k: Kept) => {
    kept.push(k);
    for (const cell of cellsOf(k.finding.span)) cells.set(cell, [...(cells.get(cell) ?? []), k]);
  };
  for (const finding of [...found].sort(before)) {
    const winner = near(finding).find((k) => overlaps(k.finding.span, finding.span));
    if (!winner) keep({ finding, also: new Set() });
    else if (winner.finding.rule !== finding.rule) winner.also.add(finding.rule);
  }
  return kept
    .map(({ finding, also }) => ({ ...finding, also: [...also] }))
    .sort((a, b) => a.span.start - b.span.start);
}
