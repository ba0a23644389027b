import { IRREGULAR, type Kind, SAME_PAST } from './lexicon';
import { type Draft, formOf, lemmaOfPast, looksPast } from './word';

const STOP = /[,;:.!?]/;

function become(term: Draft, kind: Kind): void {
  term.kind = kind;
  term.form = kind === 'verb' ? (looksPast(term.norm) ? 'past' : formOf(term.norm, term.tags)) : null;
  if (term.form === 'past') term.lemma = lemmaOfPast(term.norm);
}

const OPEN: ReadonlySet<Kind> = new Set(['noun', 'adj', 'verb', 'adv']);

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);
const VERBAL: ReadonlySet<Kind> = new Set(['modal', 'do', 'have', 'be', 'get', 'verb', 'not']);
const FINITE: ReadonlySet<Kind> = new Set(['be', 'have', 'modal', 'do']);
const OPENS_NOUN: ReadonlySet<Kind> = new Set(['pron', 'det', 'poss', 'prep', 'adv', 'to']);

const BARE_INFINITIVE: ReadonlySet<string> = new Set(['let', 'lets', 'make', 'makes', 'made', 'help', 'see']);

/** "this helps", "close this chat": one thing has a verb with -s and no plural noun, save behind "did" and "let". */
function agree(term: Draft, before: Draft | undefined, next: Draft): void {
  const one = term.norm === 'this' || (term.norm === 'that' && before?.kind === 'prep');
  const bare = before?.kind === 'modal' || before?.kind === 'do' || BARE_INFINITIVE.has(before?.norm ?? '');
  if (next.kind === 'noun' && next.tags.has('Plural') && /^th(?:is|at)$/.test(term.norm))
    become(next, 'verb');
  else if (one && next.kind === 'verb' && next.form === 'base' && !bare) become(next, 'noun');
}

/** "this caused you trouble" has a pronoun, "this lost order" a determiner, "sorry that we" a conjunction. */
function point(terms: Draft[]): void {
  for (const [i, term] of terms.entries()) {
    if (!POINTING.has(term.norm)) continue;
    const [before, next, third] = [terms[i - 1], terms[i + 1], terms[i + 2]];
    if (next && term.after === ' ' && !(third && FINITE.has(third.kind))) agree(term, before, next);
    if (!next || STOP.test(term.after)) term.kind = 'pron';
    else if (term.norm === 'that' && (next.kind === 'pron' || next.kind === 'det' || next.kind === 'poss'))
      term.kind = 'conj';
    else if (VERBAL.has(next.kind) || (next.kind === 'adv' && third && VERBAL.has(third.kind))) {
      const attribute =
        next.kind === 'verb' && next.form !== 'base' && (third?.kind === 'noun' || third?.kind === 'adj');
      if (attribute && next.lemma !== 'cause') continue;
      term.kind =
        term.norm === 'that' && before?.kind === 'noun' && !/[,;:]/.test(before.after) ? 'conj' : 'pron';
    } else if (OPENS_NOUN.has(next.kind)) term.kind = 'pron';
  }
}

const INFINITIVE: ReadonlySet<Kind> = new Set(['be', 'have', 'do', 'get']);

const OBJECTS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them', 'me', 'us', 'him', 'her']);
const PARTICLES: ReadonlySet<string> = new Set(['back', 'up', 'down', 'out', 'off', 'away', 'round']);

const SEEMS: ReadonlySet<string> = new Set([
  'look',
  'looks',
  'looked',
  'seem',
  'seems',
  'seemed',
  'sounds',
  'feels',
]);
const RIGHT_NOW: ReadonlySet<string> = new Set(['now', 'away', 'here', 'there']);
const QUANTITY: ReadonlySet<string> = new Set(['all', 'both', 'each']);
const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'of',
  'in',
  'by',
  'since',
  'until',
  'last',
  'this',
  'next',
  'early',
  'late',
]);

const isMay = (previous: Draft | undefined, next: Draft | undefined): boolean =>
  [previous, next].some((t) => t && /^\d/.test(t.norm)) || BEFORE_MONTH.has(previous?.norm ?? '');

/** Words whose part of speech the words beside them decide. */
function small(
  { norm, kind }: Draft,
  previous: Draft | undefined,
  next: Draft | undefined,
  third: Draft | undefined,
): Kind {
  if (norm === 'to')
    return next &&
      third?.kind !== 'not' &&
      (INFINITIVE.has(next.kind) ||
        (next.kind === 'verb' && (next.form === 'base' || SAME_PAST.has(next.norm))))
      ? 'to'
      : 'prep';
  if (norm === 'so') return next?.kind === 'adj' || next?.kind === 'adv' ? 'adv' : 'conj';
  if (norm === 'because') return next?.kind === 'prep' ? 'prep' : 'conj';
  if (norm === 'may' && isMay(previous, next)) return 'noun';
  if (norm === 'like' && OBJECTS.has(previous?.norm ?? '')) return 'prep';
  if (norm === 'like' && SEEMS.has(previous?.norm ?? '')) return 'conj';
  if (SEEMS.has(norm) && !previous && next?.norm === 'like') return 'verb';
  if (norm === 'right' && kind === 'verb') return next && RIGHT_NOW.has(next.norm) ? 'adv' : 'adj';
  if (norm === 'no' && next?.norm === 'longer') return 'not';
  if (norm === 'longer' && previous?.norm === 'no') return 'adv';
  if (QUANTITY.has(norm) && previous?.kind === 'pron' && next && VERBAL.has(next.kind)) return 'adv';
  if (PARTICLES.has(norm) && previous?.kind === 'verb') return 'adv';
  return kind;
}

/** "and mistakes were made": what has a finite verb right behind it is no verb in the present itself. */
const isSubject = (term: Draft, next: Draft | undefined): boolean =>
  term.kind === 'verb' &&
  term.form === 's' &&
  term.after === ' ' &&
  next !== undefined &&
  FINITE.has(next.kind);

const HOLDS_NOUN: ReadonlySet<string> = new Set(
  'of by in on at for from with without under over via off'.split(' '),
);
const POINTED: ReadonlySet<string> = new Set(['it', 'this', 'that']);

/** "two days' work", "by close of play", "it's company rules": no verb in the present stands there. */
const isThing = (term: Draft, before: Draft | undefined, pointed: Draft | undefined): boolean =>
  before !== undefined &&
  term.kind === 'verb' &&
  term.form === 'base' &&
  (/^['’]/.test(before.after) ||
    HOLDS_NOUN.has(before.norm) ||
    (before.kind === 'be' && POINTED.has(pointed?.norm ?? '')));

/** "three times", "two boxes". */
const isCounted = (term: Draft, before: Draft | undefined): boolean =>
  term.kind === 'verb' && term.form === 's' && before?.after === ' ' && before.tags.has('Cardinal');

/** "a closer look", "a few details": behind the adjective of a noun phrase no verb in the present stands. */
function endsPhrase(terms: readonly Draft[], at: number): boolean {
  const term = terms[at];
  if (term?.kind !== 'verb' || term.form === 'past' || terms[at - 1]?.kind !== 'adj') return false;
  let i = at - 1;
  const inside = () => /^(?:adj|noun|adv)$/.test(terms[i]?.kind ?? '') && !STOP.test(terms[i]?.after ?? '');
  while (inside()) i--;
  return terms[i]?.kind === 'det' || terms[i]?.kind === 'poss';
}

/** "the lost parcel", "your call": behind an article a verb is none. */
function inPhrase({ kind, form }: Draft, next: Draft | undefined): Kind {
  if (kind !== 'verb') return kind;
  return form === 'past' && (next?.kind === 'noun' || next?.kind === 'verb') ? 'adj' : 'noun';
}

/** Whether a past behind an auxiliary is its verb: "was sent", "had left", "got quickly lost". */
function isParticiple(term: Draft, before: Draft, adjacent: boolean, next: Draft | undefined): boolean {
  if (!looksPast(term.norm)) return false;
  if (before.kind === 'be') return term.kind !== 'adv';
  if (before.kind === 'have' && adjacent) return true;
  return (before.kind === 'have' || before.kind === 'get') && term.kind !== 'noun' && next?.kind !== 'noun';
}

/** "will sort", "did not book": no other word stands there. */
const isInfinitive = (term: Draft, before: Draft, adjacent: boolean): boolean =>
  (before.kind === 'modal' || (before.kind === 'do' && !adjacent)) &&
  term.kind !== 'verb' &&
  term.kind !== 'adv';

/** What the nearest word before decides that is no adverb and no "not". */
function decided(term: Draft, before: Draft, adjacent: boolean, next: Draft | undefined): Kind {
  if (before.kind === 'det' || before.kind === 'poss') return inPhrase(term, next);
  if (before.norm === 'one' && term.kind === 'noun' && /[^s]s$/.test(term.norm)) return 'verb';
  if (isParticiple(term, before, adjacent, next) || isInfinitive(term, before, adjacent)) return 'verb';
  return before.kind === 'pron' && term.kind === 'adj' && IRREGULAR.has(term.norm) ? 'verb' : term.kind;
}

function byWordBefore(terms: readonly Draft[], at: number): void {
  const term = terms[at] as Draft;
  if (!OPEN.has(term.kind)) return;
  if (isSubject(term, terms[at + 1])) become(term, 'noun');
  let i = at - 1;
  while ((terms[i]?.kind === 'adv' || terms[i]?.kind === 'not') && !STOP.test(terms[i]?.after ?? '')) i--;
  const before = terms[i];
  if (!before || STOP.test(before.after)) return;
  const kind = decided(term, before, i === at - 1, terms[at + 1]);
  if (kind !== term.kind) become(term, kind);
}

const isNoun = (terms: readonly Draft[], at: number): boolean => {
  const [term, before] = [terms[at] as Draft, terms[at - 1]];
  return isThing(term, before, terms[at - 2]) || isCounted(term, before) || endsPhrase(terms, at);
};

/** The tagger sees words one by one; what stands around them decides between noun, adjective and verb. */
export function correct(terms: Draft[]): void {
  for (const [i, term] of terms.entries()) if (isNoun(terms, i)) become(term, 'noun');
  point(terms);
  for (const [i, term] of terms.entries()) term.kind = small(term, terms[i - 1], terms[i + 1], terms[i + 2]);
  for (const i of terms.keys()) byWordBefore(terms, i);
}
