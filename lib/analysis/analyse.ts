import { mask, shift, sliceOf } from '../text';
import type { Draft, Finding, Options, PartReading, Report, Severity, Span } from '../types';
import { FAILURE, isDue, ROUTINE } from './due';
import { exclude, quotedMail } from './exclude';
import { factsOf } from './facts';
import { language } from './language';
import type { Doc, Rule, Sentence } from './model';
import { ownPhrases } from './own-phrases';
import { PARTS } from './parts';
import { promisesIn } from './promises';
import { resolve } from './resolve';
import { rewritesFor } from './rewrite';
import { RULES } from './rules';
import { has } from './scan';
import { sentences } from './sentences';
import { severityOf } from './severity';
import { apologises, voices, waitedMs } from './thread';

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const COUNTED: ReadonlySet<string> = new Set(['OWN', 'BARE', 'CONDITIONAL']);

function read(draft: Draft, options: Options): Doc {
  const { text } = draft;
  const masked = mask(text, [...exclude(text), ...(draft.excluded ?? [])]);
  const found = sentences(masked).map(
    (s): Sentence => ({ start: s.start, facts: factsOf(sliceOf(masked, s)) }),
  );
  const quoted = quotedMail(text)
    .map((s) => sliceOf(text, s))
    .join('\n');
  const voice = voices(draft, quoted, mask(text, quotedMail(text)));
  const customer = voice.customer.toLowerCase();
  const low = found.map((s) => s.facts.low).join('\n');
  const ourFailure = has(low, FAILURE);
  const routine = has(low, ROUTINE) || has(customer, ROUTINE);
  const uses = found.flatMap((s) => s.facts.sorry);
  const due = isDue(
    uses.some((u) => COUNTED.has(u.function)),
    ourFailure,
    customer,
    options.notOurFault === true,
    routine,
  );
  const parts = new Map<string, readonly Span[]>();
  const doc: Doc = {
    text,
    draft,
    options,
    customer,
    ourFailure,
    routine,
    sentences: found,
    words: masked.match(/\S+/g)?.length ?? 0,
    apologyDue: due.due,
    before: voice.before,
    part: (id) => parts.get(id) ?? [],
  };
  for (const { id, test } of PARTS) {
    const marks = found.flatMap((s) =>
      s.facts.marks.filter((m) => m.id === id).map((m) => shift(m.span, s.start)),
    );
    parts.set(id, test ? test(doc, marks) : marks);
  }
  return doc;
}

type Found = { readonly rule: Rule; readonly s: Sentence; readonly finding: Finding };

/** What each rule found before it is settled which finding a span keeps; rewrites are made for those that stay. */
function candidates(doc: Doc): Found[] {
  const found: Found[] = [];
  const add = (rule: Rule, s: Sentence, span: Span, severity: Severity) =>
    found.push({
      rule,
      s,
      finding: { rule: rule.id, severity, span, quote: sliceOf(doc.text, span), also: [], rewrites: [] },
    });
  for (const [index, s] of doc.sentences.entries()) {
    for (const { id, span } of s.facts.hits) {
      const rule = BY_ID.get(id);
      const severity = rule && severityOf(rule, doc.options);
      if (!rule || !severity || severity === 'off') continue;
      const pass = rule.unless?.({ doc, index, hit: span }) ?? false;
      if (pass !== true) add(rule, s, shift(span, s.start), pass === false ? severity : pass);
    }
  }
  for (const rule of RULES) {
    const severity = severityOf(rule, doc.options);
    if (severity === 'off' || !rule.test) continue;
    for (const span of rule.test(doc)) {
      const s = doc.sentences.findLast((x) => x.start <= span.start);
      if (s) add(rule, s, span, severity);
    }
  }
  return found;
}

/** One finding a span, with the rewrites of its rule. */
function settled(doc: Doc, ignored: ReadonlySet<string>): Finding[] {
  const found = candidates(doc);
  const origin = new Map(
    found.map(({ finding, ...from }) => [`${finding.rule} ${finding.span.start}`, from]),
  );
  const all = [...found.map(({ finding }) => finding), ...ownPhrases(doc)];
  return resolve(all.filter((f) => !ignored.has(f.quote) && !ignored.has(f.rule))).map((finding) => {
    const from = origin.get(`${finding.rule} ${finding.span.start}`);
    if (!from) return finding;
    return { ...finding, rewrites: rewritesFor(from.rule, doc, from.s, shift(finding.span, -from.s.start)) };
  });
}

const silent = (draft: Draft): Report => ({
  findings: [],
  parts: PARTS.map(({ id }) => ({ id, present: false, spans: [] })),
  sorry: [],
  apologyDue: false,
  why: 'This draft is not in English, which is the only language Amends reads.',
  language: 'other',
  promises: [],
  thread: thread(draft, ''),
});

function thread(draft: Draft, before: string): Report['thread'] {
  const waited = waitedMs(draft);
  const apologisedBefore = apologises(before);
  return waited === undefined ? { apologisedBefore } : { apologisedBefore, waitedMs: waited };
}

/** Reads a draft. Pure: the same draft and options give the same report. */
export function analyse(input: string | Draft, options: Options = {}): Report {
  const draft = typeof input === 'string' ? { text: input } : input;
  const own = mask(draft.text, [...exclude(draft.text), ...(draft.excluded ?? [])]);
  if (language(own) === 'other') return silent(draft);
  const doc = read(draft, options);
  const ignored = new Set(options.ignored ?? []);
  const uses = doc.sentences.flatMap((s) =>
    s.facts.sorry.map((u) => ({ ...u, span: shift(u.span, s.start) })),
  );
  const { why } = isDue(
    uses.some((u) => COUNTED.has(u.function)),
    doc.ourFailure,
    doc.customer,
    options.notOurFault === true,
    doc.routine,
  );
  return {
    findings: settled(doc, ignored),
    parts: PARTS.map(
      ({ id }): PartReading => ({ id, present: doc.part(id).length > 0, spans: doc.part(id) }),
    ),
    sorry: uses,
    apologyDue: doc.apologyDue,
    why,
    language: 'en',
    promises: promisesIn(doc.text, doc.sentences),
    thread: thread(draft, doc.before),
  };
}
