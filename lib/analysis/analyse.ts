import { authorshipOf } from '../authorship';
import { mask, shift, sliceOf } from '../text';
import type {
  Draft,
  Finding,
  Found,
  Heard,
  Options,
  PartReading,
  Report,
  Severity,
  SorryUse,
  Span,
} from '../types';
import { notOurDoing, requestsOnly } from './customer';
import { FAILURE, isDue, ROUTINE } from './due';
import { excludedFrom } from './exclude';
import { heard } from './heard';
import { language } from './language';
import { readLines } from './lines';
import type { Doc, Rule, Sentence } from './model';
import { sentenceAt } from './nearby';
import { ownPhrases } from './own-phrases';
import { PARTS } from './parts';
import { promisesIn } from './promises';
import { resolve } from './resolve';
import { rewritesFor } from './rewrite';
import { RULES } from './rules';
import { has } from './scan';
import { severityOf } from './severity';
import { beside } from './sorry/beside';
import { evidenceIn } from './speaks/evidence';
import { type Speaks, speaks } from './speaks/speaks';
import { apologisedIn, voices, waitedMs } from './thread';
import { takesWords, wholeEmoji } from './whole';

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** What the author wrote, in a text of the same length, and the mail that it answers. */
type Own = { readonly masked: string; readonly quoted: string; readonly unquoted: string };

function ownOf({ text, excluded = [], quoted: told }: Draft): Own {
  const authorship = told ? { quoted: told, others: excluded } : authorshipOf(text, { quotes: excluded });
  const { quoted, all } = excludedFrom(text, authorship);
  return {
    masked: wholeEmoji(mask(text, all)),
    quoted: quoted.map((s) => sliceOf(text, s)).join('\n'),
    unquoted: mask(text, quoted),
  };
}

type Judged = {
  readonly complaint: Heard | null;
  readonly doc: Doc;
  readonly why: string;
  readonly speaks: Speaks;
  readonly promises: Report['promises'];
};

function read(draft: Draft, own: Own, options: Options): Judged {
  const { sentences, words, uses: alone, promises, marks, showing } = readLines(own.masked);
  const uses = beside(alone, sentences);
  const voice = voices(draft, own.quoted, own.unquoted);
  const customer = voice.customer.toLowerCase();
  const ourFailure = showing(FAILURE).length > 0;
  const routine = showing(ROUTINE).length > 0 || has(customer, ROUTINE);
  const complaint = heard(draft, voice.quoted);
  const evidence = evidenceIn(sentences, customer, complaint, options);
  const due = isDue({
    ...evidence,
    notOurFault: options.notOurFault === true,
    fate: notOurDoing(customer, FAILURE),
    requestsOnly: evidence.heard && requestsOnly(customer),
  });
  const parts = new Map<string, readonly Span[]>();
  const doc: Doc = {
    text: draft.text,
    draft,
    options,
    complaint,
    complains: evidence.complains,
    customer,
    ourFailure,
    routine,
    sentences,
    uses,
    words,
    apologyDue: due.due,
    before: voice.before,
    showing,
    part: (id) => parts.get(id) ?? [],
  };
  for (const { id, test } of PARTS) {
    const found = marks(id);
    parts.set(id, test ? test(doc, found) : found);
  }
  return {
    complaint,
    doc,
    why: due.why,
    speaks: speaks(evidence),
    promises: promisesIn(draft.text, promises),
  };
}

type Candidate = { readonly rule?: Rule; readonly s?: Sentence; readonly found: Found };

/** Where nothing tells that somebody was let down, nothing is said strongly. */
const inDoubt = (severity: Severity, { apologyDue, options, uses }: Doc): Severity =>
  severity === 'strong' && !apologyDue && uses.length === 0 && options.rules === undefined
    ? 'medium'
    : severity;

/** What each rule found before it is settled which finding a span keeps; rewrites are made for those that stay. */
function candidates(doc: Doc): Candidate[] {
  const all: Candidate[] = [];
  const add = (rule: Rule, s: Sentence, span: Span, severity: Severity) =>
    all.push({
      rule,
      s,
      found: { rule: rule.id, severity, span, quote: sliceOf(doc.text, span), rewrites: [] },
    });
  const severities = new Map(RULES.map((rule) => [rule.id, severityOf(rule, doc.options)]));
  for (const [index, s] of doc.sentences.entries()) {
    for (const { id, span } of s.facts.hits) {
      const rule = BY_ID.get(id);
      const severity = severities.get(id) ?? 'off';
      if (!rule || severity === 'off') continue;
      const pass = rule.unless?.({ doc, index, hit: span }) ?? false;
      if (pass !== true) add(rule, s, shift(span, s.start), pass === false ? inDoubt(severity, doc) : pass);
    }
  }
  for (const rule of RULES) {
    const severity = severities.get(rule.id) ?? 'off';
    if (severity === 'off' || !rule.test) continue;
    for (const span of rule.test(doc)) {
      const s = sentenceAt(doc.sentences, span.start);
      if (s) add(rule, s, span, severity);
    }
  }
  return all;
}

/** One finding a span, with the rewrites of its rule. */
function settled(doc: Doc, ignored: ReadonlySet<string>): Finding[] {
  const all = candidates(doc);
  for (const found of ownPhrases(doc)) all.push({ found });
  const wanted = all.filter(({ found }) => !ignored.has(found.quote) && !ignored.has(found.rule));
  return resolve(wanted).map(({ first, others }) =>
    Object.assign(answered(doc, first), {
      also: others.map(({ found }) => found.rule),
      others: others.map((other) => answered(doc, other)),
    }),
  );
}

/** With the rewrites of its rule. */
function answered(doc: Doc, { rule, s, found }: Candidate): Found {
  const { span, severity, quote, rewrites } = found;
  const all = rule && s ? rewritesFor(rule, doc, s, shift(span, -s.start)) : rewrites;
  return takesWords({ rule: found.rule, severity, span, quote, rewrites: all }, doc.text);
}

const OTHER_LANGUAGE = 'This draft is not in English, which is the only language Amends reads.';

const silent = (draft: Draft, asked: boolean): Report => ({
  findings: [],
  parts: PARTS.map(({ id }) => ({ id, present: false, spans: [] })),
  sorry: [],
  speaks: asked,
  speaksBecause: OTHER_LANGUAGE,
  apologyDue: false,
  why: OTHER_LANGUAGE,
  language: 'other',
  promises: [],
  thread: thread(draft, ''),
});

function thread(draft: Draft, before: string): Report['thread'] {
  const waited = waitedMs(draft);
  const apologisedBefore = apologisedIn(before);
  return waited === undefined ? { apologisedBefore } : { apologisedBefore, waitedMs: waited };
}

/** Reads a draft. Pure: the same draft and options give the same report. */
export function analyse(input: string | Draft, options: Options = {}): Report {
  const draft = typeof input === 'string' ? { text: input } : input;
  const own = ownOf(draft);
  if (language(own.masked) === 'other') return silent(draft, options.asked === true);
  const { complaint, doc, why, speaks, promises } = read(draft, own, options);
  return {
    findings: settled(doc, new Set(options.ignored ?? [])),
    parts: PARTS.map(
      ({ id }): PartReading => ({ id, present: doc.part(id).length > 0, spans: doc.part(id) }),
    ),
    sorry: doc.uses.map((use): SorryUse => ({ span: use.span, function: use.function })),
    speaks: speaks.speaks,
    speaksBecause: speaks.because,
    apologyDue: doc.apologyDue,
    why,
    language: 'en',
    promises,
    ...(complaint ? { complaint } : {}),
    thread: thread(draft, doc.before),
  };
}
