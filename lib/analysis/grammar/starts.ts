import type { Clause, Subject } from './model';
import { type NounPhrase, phraseBefore } from './noun-phrase';
import type { Reading } from './reading';
import { elided, subjectOf } from './subject';
import { breaks, type VerbGroup } from './verb-group';
import type { Term } from './word';

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who']);

/** Whom or what the verb is said of, and the word that opens the clause. */
export type Start = {
  readonly at: number;
  readonly opener: string | null;
  readonly subject: Subject;
  readonly mood: Clause['mood'];
};

/** "Did you get it?" holds its subject inside the group. */
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
  const bare =
    (first.form === 'base' || first.norm === 'let') &&
    first.kind !== 'modal' &&
    first.norm !== 'am' &&
    first.norm !== 'are';
  const begins =
    previous === undefined || breaks(r.terms[at - 1]) || (opener === 'and' && previous.mood === 'command');
  if (bare && (begins || first.norm === 'please')) {
    return { at, opener, subject: elided('you', first.start), mood: 'command' };
  }
  const outer = previous && !begins && !opener ? around(r.terms, previous) : null;
  if (outer) return { at, opener, subject: subjectOf(r.text, r.terms, outer), mood: 'statement' };
  // "We apologise for what occurred": the word is its own subject.
  if (opener === 'what' || opener === 'whatever')
    return { at, opener, subject: elided('nobody', first.start), mood: 'statement' };
  if (previous && (!begins || opener)) return { at, opener, subject: previous.subject, mood: previous.mood };
  return { at, opener, subject: elided('nobody', first.start), mood: 'statement' };
}

/** "the order that we lost": the noun before the relative word is what the verb is said of. */
function relativeStart({ terms, text }: Reading, end: number, floor: number): Start | null {
  const joint = terms[end - 1];
  if (end <= floor || joint?.kind !== 'conj' || !RELATIVE.has(joint.norm) || breaks(joint)) return null;
  const antecedent = phraseBefore(terms, end - 1, 0);
  return (
    antecedent && {
      at: end - 1,
      opener: joint.norm,
      subject: subjectOf(text, terms, antecedent),
      mood: 'statement',
    }
  );
}

/** "I checked your booking and the courier lost it": what stands right behind a verb is its object, not half of a subject. */
function afterObject(terms: readonly Term[], phrase: NounPhrase): NounPhrase {
  const and = terms.findIndex((t, at) => at > phrase.start && at < phrase.end && t.norm === 'and');
  return (and > 0 && phraseBefore(terms, phrase.end, and + 1)) || phrase;
}

const STARTS_ANEW: ReadonlySet<string> = new Set('i we he she they'.split(' '));

/** "The agent who took your call knew nothing": what stands behind "took" is its object, and "knew" is said of the agent. */
function behindRelative(
  r: Reading,
  end: number,
  phrase: NounPhrase,
  previous: Clause | undefined,
): Start | null {
  if (!previous || STARTS_ANEW.has(phrase.head.norm)) return null;
  // "Whoever packed it forgot the lid."
  if (previous.subject.head === 'whoever')
    return { at: end, opener: null, subject: previous.subject, mood: 'statement' };
  if (!RELATIVE.has(previous.opener ?? '')) return null;
  const outer = around(r.terms, previous);
  return outer && { at: end, opener: null, subject: subjectOf(r.text, r.terms, outer), mood: 'statement' };
}

/** The noun phrase before the verb, unless a preposition holds it. */
function phraseStart(
  r: Reading,
  g: VerbGroup,
  end: number,
  floor: number,
  previous: Clause | undefined,
): Start | null {
  const { terms, text } = r;
  const first = previous === undefined;
  const widest = phraseBefore(terms, end, floor);
  const outer = widest?.start === floor ? behindRelative(r, end, widest, previous) : null;
  if (outer) return outer;
  const phrase = widest && !first && widest.start === floor ? afterObject(terms, widest) : widest;
  if (!phrase) return null;
  const before = terms[phrase.start - 1];
  const hangs = before?.kind === 'prep' && phrase.start - 1 >= floor && !breaks(before);
  if (hangs && phrase.head.norm !== 'i' && phrase.head.norm !== 'we' && !first) return null;
  const opener = before && (before.kind === 'conj' || hangs) ? before.norm : null;
  return {
    at: opener ? phrase.start - 1 : phrase.start,
    opener,
    subject: subjectOf(text, terms, phrase),
    mood: /\?\W*$/.test(text) && g.start > 0 && first ? 'question' : 'statement',
  };
}

/** "Next time please check your seat": the reader is asked, whatever stands before. */
function begged({ terms }: Reading, g: VerbGroup, floor: number): Start | null {
  const first = g.chain[0];
  const at = terms.findLastIndex(
    (t, i) => i < g.start && i >= Math.max(floor, g.start - 2) && t.norm === 'please',
  );
  if (!first || at < 0 || first.form !== 'base' || first.kind === 'modal') return null;
  const joint = terms[at - 1];
  const opener = joint?.kind === 'conj' && at > floor ? joint.norm : null;
  return { at: opener ? at - 1 : at, opener, subject: elided('you', first.start), mood: 'command' };
}

/** Where the clause of a verb begins, and whom it is said of; `floor` is where the clause before may reach. */
export function startOf(r: Reading, g: VerbGroup, floor: number, previous: Clause | undefined): Start {
  const { terms } = r;
  let end = g.start;
  while (end > floor && /^(?:adv|not)$/.test(terms[end - 1]?.kind ?? '') && !breaks(terms[end - 1])) end--;
  const aside = terms[end - 1]?.kind === 'adv' && breaks(terms[end - 1]) && end - 1 > floor;
  if (aside) end--;
  const alone = !aside && end > floor && breaks(terms[end - 1]);
  return (
    invertedStart(r, g) ??
    begged(r, g, floor) ??
    (alone ? null : relativeStart(r, end, floor)) ??
    (alone ? null : phraseStart(r, g, end, floor, previous)) ??
    leftOut(r, g, end, floor, previous)
  );
}
