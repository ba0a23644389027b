import { span } from '../../text';
import type { Span } from '../../types';
import { type NounPhrase, phraseBefore, phraseFrom } from './noun-phrase';
import { type Term, termsOf } from './terms';
import { breaks, groupAt, isVerbal, type VerbGroup } from './verb-group';

export type Person = 1 | 2 | 3;

export type Subject = {
  /** As written; empty where it is left out: "Forgot to attach it." */
  readonly text: string;
  /** The main noun or pronoun, singular, lower case. */
  readonly head: string;
  readonly person: Person;
  readonly kind: 'us' | 'you' | 'thing' | 'nobody';
  readonly span: Span;
  /** "no customer", "nobody". */
  readonly negative: boolean;
};

export type Verb = {
  readonly span: Span;
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly modal: string | null;
  readonly negative: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** By whom, in the passive: "FedEx". */
  readonly agent: string | null;
  /** The infinitive that it governs: "send" in "failed to send". */
  readonly to: string | null;
};

export type Clause = {
  readonly span: Span;
  /** The conjunction or relative word that joins it to what stands before. */
  readonly opener: string | null;
  readonly mood: 'statement' | 'question' | 'command';
  readonly subject: Subject;
  readonly verb: Verb;
  /** The first noun phrase behind the verb: its object, or what a "there was" tells of. */
  readonly object: { readonly text: string; readonly head: string; readonly span: Span } | null;
  /** What stands behind the verb, as written in lower case. */
  readonly rest: string;
};

const FIRST: ReadonlySet<string> = new Set(['i', 'we']);
const OUR: ReadonlySet<string> = new Set(['my', 'our']);
const NONE: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'no', 'neither']);
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who']);
const ACCIDENT: ReadonlySet<string> = new Set([
  'mistake',
  'accident',
  'error',
  'default',
  'then',
  'now',
  'the',
  'post',
  'mail',
  'email',
  'phone',
]);

type Reading = {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly groups: readonly VerbGroup[];
};

const spanOf = (terms: readonly Term[], start: number, end: number): Span =>
  span(terms[start]?.start ?? 0, terms[end - 1]?.end ?? 0);

/** "let me change that" has one clause, not two. */
const OBJECT: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them']);

const isGerund = (g: VerbGroup) => g.chain[0]?.form === 'ing' && g.chain[0].kind !== 'be';

/** Infinitives and gerunds are no clauses of their own, save a gerund that begins the sentence in place of "We're …ing". */
function finite(terms: readonly Term[], g: VerbGroup): boolean {
  let at = g.start - 1;
  while (terms[at]?.kind === 'adv' || terms[at]?.kind === 'not') at--;
  const before = terms[at];
  if (before?.kind === 'to') return false;
  if (before && OBJECT.has(before.norm) && g.chain[0]?.form === 'base') return false;
  if (isGerund(g) || g.chain[0]?.norm === 'being') return at < 0 && !terms.slice(g.end).some(isVerbal);
  return (g.chain[0]?.norm !== 'been' && g.chain[0]?.norm !== 'be') || at < 0;
}

function groupsIn(terms: readonly Term[], asks: boolean): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < terms.length; at++) {
    if (!isVerbal(terms[at])) continue;
    const plain = groupAt(terms, at);
    const group = inverted(terms, plain, asks) ?? plain;
    at = group.end - 1;
    if (finite(terms, group)) groups.push(group);
  }
  return groups;
}

const CONDITIONAL: ReadonlySet<string> = new Set(['should', 'had', 'were']);

/** "Did you get it?", "Should this have hurt you": the subject stands inside the group. */
function inverted(terms: readonly Term[], g: VerbGroup, asks: boolean): VerbGroup | null {
  const first = g.chain[0];
  const begins = g.start === 0 || breaks(terms[g.start - 1]) || terms[g.start - 1]?.kind === 'conj';
  if (!first || !begins || g.chain.length > 1 || first.kind === 'verb' || first.kind === 'get') return null;
  if (!asks && !(CONDITIONAL.has(first.norm) && g.start === 0)) return null;
  const phrase = phraseFrom(terms, g.end, terms.length);
  if (!phrase || breaks(terms[phrase.end - 1])) return null;
  let at = phrase.end;
  while (terms[at]?.kind === 'adv') at++;
  if (!isVerbal(terms[at])) return first.kind === 'be' ? { ...g, end: phrase.end, inverted: phrase } : null;
  const rest = groupAt(terms, at);
  return {
    ...rest,
    start: g.start,
    chain: [first, ...rest.chain],
    negative: g.negative || rest.negative,
    inverted: phrase,
  };
}

function subjectOf(text: string, terms: readonly Term[], phrase: NounPhrase): Subject {
  const first = terms[phrase.start];
  const { norm, lemma } = phrase.head;
  const us = FIRST.has(norm) || (first !== undefined && OUR.has(first.norm));
  const person = FIRST.has(norm) ? 1 : norm === 'you' ? 2 : 3;
  const place = spanOf(terms, phrase.start, phrase.end);
  return {
    text: text.slice(place.start, place.end),
    head: phrase.head.kind === 'noun' ? lemma : norm,
    person,
    kind: us ? 'us' : norm === 'you' ? 'you' : 'thing',
    span: place,
    negative: NONE.has(norm) || NONE.has(first?.norm ?? ''),
  };
}

const elided = (kind: 'you' | 'nobody', at: number): Subject => ({
  text: '',
  head: '',
  person: kind === 'you' ? 2 : 1,
  kind,
  span: span(at, at),
  negative: false,
});

/** Whom or what the verb is said of, and the word that opens the clause. */
type Start = {
  readonly at: number;
  readonly opener: string | null;
  readonly subject: Subject;
  readonly mood: Clause['mood'];
};

function invertedStart({ text, terms }: Reading, g: VerbGroup): Start | null {
  const phrase = g.inverted;
  if (!phrase) return null;
  const asks = /\?\W*$/.test(text);
  return {
    at: g.start,
    opener: asks ? null : 'if',
    subject: subjectOf(text, terms, phrase),
    mood: asks ? 'question' : 'statement',
  };
}

function startOf(r: Reading, g: VerbGroup, floor: number, previous: Clause | undefined): Start {
  const { terms, text } = r;
  let end = g.start;
  while (end > floor && /^(?:adv|not)$/.test(terms[end - 1]?.kind ?? '') && !breaks(terms[end - 1])) end--;
  const aside = terms[end - 1]?.kind === 'adv' && breaks(terms[end - 1]) && end - 1 > floor;
  if (aside) end--;
  else if (end > floor && breaks(terms[end - 1])) return leftOut(r, g, end, floor, previous);
  const joint = terms[end - 1];
  if (end > floor && joint && RELATIVE.has(joint.norm) && joint.kind === 'conj' && !breaks(joint)) {
    const antecedent = phraseBefore(terms, end - 1, 0);
    if (antecedent)
      return {
        at: end - 1,
        opener: joint.norm,
        subject: subjectOf(text, terms, antecedent),
        mood: 'statement',
      };
  }
  const phrase = phraseBefore(terms, end, floor);
  const before = phrase && terms[phrase.start - 1];
  const hangs = before && before.kind === 'prep' && phrase.start - 1 >= floor && !breaks(before);
  if (phrase && !(hangs && phrase.head.norm !== 'i' && phrase.head.norm !== 'we' && previous)) {
    const opener = before?.kind === 'conj' ? before.norm : hangs ? before.norm : null;
    const mood = /\?\W*$/.test(text) && g.start > 0 && previous === undefined ? 'question' : 'statement';
    return {
      at: opener ? phrase.start - 1 : phrase.start,
      opener,
      subject: subjectOf(text, terms, phrase),
      mood,
    };
  }
  return leftOut(r, g, end, floor, previous);
}

/** "The agent you spoke to gave …", "the system that we use failed": the noun that a clause without a stop hangs on. */
function around(terms: readonly Term[], previous: Clause): NounPhrase | null {
  if (previous.opener && !RELATIVE.has(previous.opener)) return null;
  const at = terms.findIndex((t) => t.start === previous.span.start);
  const phrase = at > 0 && !breaks(terms[at - 1]) ? phraseBefore(terms, at, 0) : null;
  return phrase && phrase.head.kind === 'noun' ? phrase : null;
}

/** No subject stands there: a command, a second verb of the clause before, or "Forgot to attach it". */
function leftOut(r: Reading, g: VerbGroup, end: number, floor: number, previous: Clause | undefined): Start {
  const joint = r.terms[end - 1];
  const opener = end > floor && joint?.kind === 'conj' ? joint.norm : null;
  const at = opener ? end - 1 : end;
  const first = g.chain[0] as Term;
  const bare = first.form === 'base' && first.kind !== 'modal' && first.norm !== 'am' && first.norm !== 'are';
  const begins =
    previous === undefined || breaks(r.terms[at - 1]) || (opener === 'and' && previous.mood === 'command');
  if (bare && (begins || first.norm === 'please')) {
    return { at, opener, subject: elided('you', first.start), mood: 'command' };
  }
  const outer = previous && !begins && !opener ? around(r.terms, previous) : null;
  if (outer) return { at, opener, subject: subjectOf(r.text, r.terms, outer), mood: 'statement' };
  if (previous && (!begins || opener)) return { at, opener, subject: previous.subject, mood: previous.mood };
  return { at, opener, subject: elided('nobody', first.start), mood: 'statement' };
}

function agentOf(terms: readonly Term[], g: VerbGroup, ceiling: number, text: string): string | null {
  for (let at = g.end; at < Math.min(ceiling, g.end + 5); at++) {
    if (terms[at]?.norm !== 'by') {
      if (breaks(terms[at])) return null;
      continue;
    }
    const phrase = phraseFrom(terms, at + 1, ceiling);
    if (!phrase || phrase.head.tags.has('Date') || ACCIDENT.has(phrase.head.norm)) return null;
    const place = spanOf(terms, phrase.start, phrase.end);
    return text.slice(place.start, place.end);
  }
  return null;
}

function tenseOf({ chain }: VerbGroup, to: string | null): Verb['tense'] {
  const first = chain[0] as Term;
  if (['will', 'shall'].includes(first.norm)) return 'future';
  if (chain.at(-1)?.norm === 'going' && to) return 'future';
  const perfect = chain.some((t) => t.kind === 'have') && chain.length > 1;
  return perfect || first.form === 'past' || ['was', 'were', 'did', 'had', 'got'].includes(first.norm)
    ? 'past'
    : 'present';
}

function verbOf(r: Reading, g: VerbGroup, ceiling: number): Verb {
  const { terms } = r;
  const [first, last] = [g.chain[0] as Term, g.main];
  let at = g.end;
  while (terms[at]?.kind === 'adv') at++;
  const infinitive = terms[at]?.kind === 'to' && isVerbal(terms[at + 1]) ? terms[at + 1] : undefined;
  const to = infinitive ? infinitive.lemma : null;
  const helper = g.chain.at(-2);
  const passive =
    last.kind === 'verb' && last.form === 'past' && (helper?.kind === 'be' || helper?.kind === 'get');
  return {
    span: spanOf(terms, g.start, g.end),
    lemma: last.kind === 'be' ? 'be' : last.kind === 'verb' ? last.lemma : last.kind,
    tense: tenseOf(g, to),
    modal: first.kind === 'modal' ? first.norm : null,
    negative: g.negative,
    passive,
    perfect: g.chain.slice(0, -1).some((t) => t.kind === 'have'),
    progressive: last.form === 'ing' && helper?.kind === 'be',
    agent: passive ? agentOf(terms, g, ceiling, r.text) : null,
    to,
  };
}

function clauseOf(r: Reading, g: VerbGroup, start: Start, ceiling: number): Clause {
  const last = r.terms[ceiling - 1];
  const verb = verbOf(r, g, ceiling);
  const end = Math.max(verb.span.end, last?.end ?? 0);
  const object = phraseFrom(r.terms, g.end, ceiling);
  const place = object ? spanOf(r.terms, object.start, object.end) : null;
  return {
    span: span(r.terms[start.at]?.start ?? verb.span.start, end),
    opener: start.opener,
    mood: start.mood,
    subject: start.subject,
    verb,
    object:
      object && place
        ? { text: r.text.slice(place.start, place.end), head: object.head.lemma, span: place }
        : null,
    rest: r.text.slice(verb.span.end, end).toLowerCase(),
  };
}

/** The clauses of one sentence, in the order of their verbs. */
export function clausesOf(text: string): Clause[] {
  const terms = termsOf(text);
  const groups = groupsIn(terms, /\?\W*$/.test(text));
  const r = { text, terms, groups };
  const starts: { g: VerbGroup; start: Start }[] = [];
  const clauses: Clause[] = [];
  let floor = 0;
  for (const g of groups) {
    const previous = clauses.at(-1);
    const start = invertedStart(r, g) ?? startOf(r, g, floor, previous);
    starts.push({ g, start });
    clauses.push(clauseOf(r, g, start, terms.length));
    floor = g.end;
  }
  return starts.map(({ g, start }, i) =>
    clauseOf(r, g, start, Math.max(g.end, starts[i + 1]?.start.at ?? terms.length)),
  );
}
