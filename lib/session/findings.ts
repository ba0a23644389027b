import { remap } from '../text/remap';
import type { Finding, Found, Report, Rewrite, Span } from '../types';

/** A finding in the text as it is after an edit; null where the edit touched it. */
export function moveFinding(before: string, after: string, finding: Finding): Finding | null {
  const moved = moveFound(before, after, finding);
  if (!moved) return null;
  return { ...moved, others: finding.others.flatMap((one) => moveFound(before, after, one) ?? []) };
}

function moveFound<F extends Found>(before: string, after: string, found: F): F | null {
  const span = remap(before, after, found.span);
  if (!span) return null;
  return { ...found, span, rewrites: found.rewrites.flatMap((one) => moveRewrite(before, after, one)) };
}

/** A rewrite covers the clause, which may have been edited where the finding itself was not: then it is gone. */
function moveRewrite(before: string, after: string, rewrite: Rewrite): Rewrite[] {
  if (rewrite.kind === 'advice') return [rewrite];
  const span = remap(before, after, rewrite.edit.span);
  return span ? [{ kind: 'edit', edit: { ...rewrite.edit, span } }] : [];
}

export function moveFindings(before: string, after: string, findings: readonly Finding[]): Finding[] {
  if (before === after) return [...findings];
  return findings.flatMap((finding) => moveFinding(before, after, finding) ?? []);
}

/** A report in the text as it is after an edit. A part whose words were touched stays until the next judgement. */
export function moveReport(before: string, after: string, report: Report): Report {
  if (before === after) return report;
  const moved = (spans: readonly Span[]) => spans.flatMap((span) => remap(before, after, span) ?? []);
  return {
    ...report,
    findings: moveFindings(before, after, report.findings),
    parts: report.parts.map((part) => ({ ...part, spans: moved(part.spans) })),
    sorry: report.sorry.flatMap((use) => {
      const span = remap(before, after, use.span);
      return span ? [{ ...use, span }] : [];
    }),
    promises: report.promises.flatMap((promise) => {
      const span = remap(before, after, promise.span);
      return span ? [{ ...promise, span }] : [];
    }),
  };
}

/** What “ignore here” remembers: the same words under the same rule, wherever they move in this draft. */
export const ignoreKey = (finding: Finding): string => `${finding.rule}\n${finding.quote}`;
