import { type Remapping, remapping } from '../text/remap';
import type { Finding, Found, Report, Rewrite, Span } from '../types';

/** A finding in the text as it is after an edit; null where the edit touched it. */
export const moveFinding = (before: string, after: string, finding: Finding): Finding | null =>
  moved(finding, remapping(before, after));

function moved(finding: Finding, remap: Remapping): Finding | null {
  const found = movedFound(finding, remap);
  if (!found) return null;
  return { ...found, others: finding.others.flatMap((one) => movedFound(one, remap) ?? []) };
}

function movedFound<F extends Found>(found: F, remap: Remapping): F | null {
  const span = remap(found.span);
  if (!span) return null;
  return { ...found, span, rewrites: found.rewrites.flatMap((one) => movedRewrite(one, remap)) };
}

/** A rewrite covers the clause, which may have been edited where the finding itself was not: then it is gone. */
function movedRewrite(rewrite: Rewrite, remap: Remapping): Rewrite[] {
  if (rewrite.kind === 'advice') return [rewrite];
  const span = remap(rewrite.edit.span);
  return span ? [{ ...rewrite, edit: { ...rewrite.edit, span } }] : [];
}

/** A report in the text as it is after an edit. A part whose words were touched stays until the next judgement. */
export function moveReport(before: string, after: string, report: Report): Report {
  if (before === after) return report;
  const remap = remapping(before, after);
  const withSpan = <T extends { readonly span: Span }>(one: T): T[] => {
    const span = remap(one.span);
    return span ? [{ ...one, span }] : [];
  };
  return {
    ...report,
    findings: report.findings.flatMap((finding) => moved(finding, remap) ?? []),
    parts: report.parts.map((part) => ({ ...part, spans: part.spans.flatMap((span) => remap(span) ?? []) })),
    sorry: report.sorry.flatMap(withSpan),
    promises: report.promises.flatMap(withSpan),
  };
}

/** What “ignore here” remembers: the same words under the same rule, wherever they move in this draft. */
export const ignoreKey = (finding: Finding): string => `${finding.rule}\n${finding.quote}`;
