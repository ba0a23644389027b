import type { CheckedPart, Checklist, Report, Span } from '../types';
import { type Advised, advisedFor } from './advised';

/** With fewer words nothing is called missing: the writer has only begun. */
const ENOUGH_WORDS = 15;

const COSTS = { strong: 6, medium: 3, hint: 0 } as const;

/** What the draft has, what it lacks, and what would help most next. */
export function checklistOf(text: string, report: Report, notOurFault: boolean): Checklist {
  const asked = report.language === 'en' && (report.apologyDue || notOurFault);
  const advised = asked ? advisedFor(notOurFault) : [];
  const parts = advised.map((part) => check(part, text, report));
  const enough = (text.match(/\S+/g)?.length ?? 0) >= ENOUGH_WORDS;
  return {
    parts,
    next: enough ? mostHelpful(advised, parts) : null,
    score: scoreOf(advised, parts, report),
    findings: report.findings,
    apologyDue: report.apologyDue,
    why: report.why,
    notOurFault,
    waitedMs: report.thread.waitedMs ?? null,
  };
}

function check({ id, starter }: Advised, text: string, report: Report): CheckedPart {
  const stands = spansOf(id, report)[0];
  const started = stands ? null : startedAt(starter, text);
  const span = stands ?? started;
  const quote = span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
  return { id, state: stands ? 'present' : started ? 'started' : 'missing', span, quote };
}

/** An honest “we don't know yet” stands for the explanation. */
function spansOf(id: Advised['id'], { parts, sorry }: Report): readonly Span[] {
  if (id === 'empathy') return sorry.filter((use) => use.function === 'EMPATHY').map(({ span }) => span);
  const ids = id === 'explanation' ? [id, 'transparency'] : [id];
  return parts.filter((part) => part.present && ids.includes(part.id)).flatMap(({ spans }) => spans);
}

/** The blank of a starter sentence that is still to be filled. */
function startedAt(starter: string, text: string): Span | null {
  const lead = starter.slice(0, starter.indexOf('[') + 1);
  const at = lead ? text.indexOf(lead) : -1;
  if (at < 0) return null;
  const start = at + lead.length - 1;
  const end = text.indexOf(']', start) + 1;
  return end > start ? { start, end } : null;
}

function mostHelpful(advised: readonly Advised[], parts: readonly CheckedPart[]): CheckedPart['id'] | null {
  const missing = advised.filter(({ id }) =>
    parts.some((part) => part.id === id && part.state === 'missing'),
  );
  return missing.toSorted((a, b) => b.weight - a.weight)[0]?.id ?? null;
}

function scoreOf(advised: readonly Advised[], parts: readonly CheckedPart[], { findings }: Report): number {
  const total = advised.reduce((sum, { weight }) => sum + weight, 0);
  const reached = advised.reduce(
    (sum, { weight }, index) => sum + (parts[index]?.state === 'present' ? weight : 0),
    0,
  );
  const lost = findings.reduce((sum, { severity }) => sum + COSTS[severity], 0);
  return total === 0 ? 0 : Math.max(0, Math.round((reached / total) * 100 - lost));
}
