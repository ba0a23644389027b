import { overlaps } from '../text';
import type { CheckedPart, Checklist, Finding, Report, Span } from '../types';
import { type Advised, advisedFor } from './advised';
import type { Standing } from './carried';
import { unheardIn } from './unheard';

/** With fewer words nothing is called missing, and nothing is measured: the writer has only begun. */
const ENOUGH_WORDS = 15;

/** What the draft has, what it lacks, and what would help most next. */
export function checklistOf(
  text: string,
  report: Report,
  notOurFault: boolean,
  letters: readonly Standing[] = [],
): Checklist {
  const asked = report.language === 'en' && (report.apologyDue || notOurFault);
  const advised = asked ? askedOf(advisedFor(notOurFault), letters) : [];
  const blanks = report.findings.filter(isBlank);
  const parts = advised.map((part) => check(part, text, report, blanks, letters));
  const enough = (text.match(/\S+/g)?.length ?? 0) >= ENOUGH_WORDS;
  return {
    parts,
    next: enough ? mostHelpful(advised, parts) : null,
    score: enough ? scoreOf(advised, parts) : null,
    findings: report.findings.filter((finding) => !isBlank(finding)),
    blanks,
    apologyDue: report.apologyDue,
    why: report.why,
    notOurFault,
    waitedMs: report.thread.waitedMs ?? null,
    unheard: enough ? unheardIn(text, report.complaint) : [],
  };
}

const isBlank = ({ rule }: Finding): boolean => rule === 'unfilled-blank';

/** A part whose every sentence still has an open blank has only been started. */
function check(
  { id, starter }: Advised,
  text: string,
  report: Report,
  blanks: readonly Finding[],
  letters: readonly Standing[],
): CheckedPart {
  const all = [...spansOf(id, report), ...carriedFor(id, letters)].map((stands) => ({
    stands,
    open: blankBeside(stands, text, blanks),
  }));
  const whole = all.find(({ open }) => open === null)?.stands ?? null;
  const started = whole ? null : (all[0]?.open ?? startedAt(starter, text));
  const span = whole ?? started;
  const quote = span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
  return { id, state: whole ? 'present' : started ? 'started' : 'missing', span, quote };
}

/** A passage that a letter put in carries its part. */
const carriedFor = (id: Advised['id'], letters: readonly Standing[]): Span[] =>
  letters.flatMap(({ carried, span }) => (carried.parts.includes(id) ? [span] : []));

/** With so many passages a letter stands as a whole: it has what its situation calls for, and no more is asked. */
const WHOLE_LETTER = 3;

function askedOf(advised: readonly Advised[], letters: readonly Standing[]): readonly Advised[] {
  if (letters.filter(({ carried }) => carried.parts.length > 0).length < WHOLE_LETTER) return advised;
  return advised.filter(({ id }) => letters.some(({ carried }) => carried.parts.includes(id)));
}

/** The first open blank in the sentence of the span; null where that is filled. */
function blankBeside(span: Span, text: string, blanks: readonly Finding[]): Span | null {
  if (blanks.length === 0) return null;
  const sentence = sentenceAround(text, span);
  return blanks.find((blank) => overlaps(blank.span, sentence))?.span ?? null;
}

/** By its marks alone: near enough to tell whether a blank stands in the same sentence. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const before = [...text.slice(0, start).matchAll(SENTENCE_END)].at(-1);
  // The span may end with its full stop.
  const from = Math.max(start, end - 1);
  const after = text.slice(from).search(SENTENCE_END);
  return { start: before ? before.index + 1 : 0, end: after < 0 ? text.length : from + after + 1 };
}

const SENTENCE_END = /[.!?](?=["”’)]*\s)|\n/g;

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

function scoreOf(advised: readonly Advised[], parts: readonly CheckedPart[]): number {
  const total = advised.reduce((sum, { weight }) => sum + weight, 0);
  const reached = advised.reduce(
    (sum, { weight }, index) => sum + (parts[index]?.state === 'present' ? weight : 0),
    0,
  );
  return total === 0 ? 0 : Math.round((reached / total) * 100);
}
