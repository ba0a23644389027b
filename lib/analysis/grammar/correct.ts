import { become, FINITE, STOP } from './become';
import { IRREGULAR, type Kind } from './lexicon';
import { point } from './pointing';
import { small } from './small-words';
import { type Draft, looksPast } from './word';

const OPEN: ReadonlySet<Kind> = new Set(['noun', 'adj', 'verb', 'adv']);

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

const SPELL =
  /^(?:night|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;

/** "the printers last night": when it was, and no verb. */
const isLast = (term: Draft, next: Draft | undefined): boolean =>
  term.norm === 'last' && term.kind === 'verb' && term.after === ' ' && SPELL.test(next?.norm ?? '');

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

const OBJECTS: ReadonlySet<string> = new Set(['us', 'me', 'him', 'them']);
/** What the nearest word before decides that is no adverb and no "not". */
function decided(term: Draft, before: Draft, adjacent: boolean, next: Draft | undefined): Kind {
  if (before.kind === 'det' || before.kind === 'poss') return inPhrase(term, next);
  // "sent us bruised pears"
  if (
    OBJECTS.has(before.norm) &&
    adjacent &&
    term.kind === 'verb' &&
    term.form === 'past' &&
    next?.kind === 'noun'
  )
    return 'adj';
  if (before.kind === 'to' && term.kind === 'verb' && term.form === 's') return 'noun';
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
  for (const [i, term] of terms.entries()) {
    if (isNoun(terms, i)) become(term, 'noun');
    else if (isLast(term, terms[i + 1])) become(term, 'adj');
  }
  point(terms);
  for (const [i, term] of terms.entries()) term.kind = small(term, terms[i - 1], terms[i + 1], terms[i + 2]);
  for (const i of terms.keys()) byWordBefore(terms, i);
}
