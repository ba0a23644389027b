import { breaks } from './verb-group';
import type { Term } from './word';

export type NounPhrase = { readonly start: number; readonly end: number; readonly head: Term };

const INNER: ReadonlySet<string> = new Set(['noun', 'adj', 'adv']);
const OPENING: ReadonlySet<string> = new Set(['det', 'poss']);
/** "the refund of your order": what joins a second noun to the first. */
const JOINING: ReadonlySet<string> = new Set([
  'of',
  'for',
  'with',
  'in',
  'on',
  'at',
  'from',
  'about',
  'to',
  'between',
  'within',
]);
const NAMES: ReadonlySet<string> = new Set(['noun', 'pron']);

/** One noun phrase without what hangs on it, ending before `end`; null if no noun stands there. */
function simpleBefore(terms: readonly Term[], end: number, floor: number): NounPhrase | null {
  const last = terms[end - 1];
  if (!last || end <= floor) return null;
  if (last.kind === 'pron' || (last.kind === 'det' && last.norm !== 'the'))
    return { start: end - 1, end, head: last };
  if (last.kind !== 'noun' && last.kind !== 'adj') return null;
  let start = end;
  while (
    start > floor &&
    INNER.has(terms[start - 1]?.kind ?? '') &&
    !(start < end && breaks(terms[start - 1]))
  )
    start--;
  while (start < end - 1 && terms[start]?.kind === 'adv') start++;
  while (start > floor && OPENING.has(terms[start - 1]?.kind ?? '') && !breaks(terms[start - 1])) start--;
  return { start, end, head: last };
}

const OBJECTS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them']);
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);
const NO_ONE: ReadonlySet<string> = new Set(['nobody', 'none']);
/** "Nobody on your street", "someone in dispatch". */
const WHOEVER: ReadonlySet<string> = new Set([
  'nobody',
  'none',
  'someone',
  'somebody',
  'anyone',
  'everyone',
  'everybody',
]);
/** "ring me and I'll", "until 4 and I'll": no half of a subject. */
const isApart = ({ norm, tags }: Term): boolean => OBJECTS.has(norm) || /^\d/.test(norm) || tags.has('Date');

/** The noun phrase that ends before `end`, with "of your order" and its like; its head is the first noun. */
export function phraseBefore(terms: readonly Term[], end: number, floor: number): NounPhrase | null {
  const phrase = simpleBefore(terms, end, floor);
  if (!phrase) return null;
  const joint = terms[phrase.start - 1];
  const before = terms[phrase.start - 2];
  if (!joint || phrase.start - 2 < floor || breaks(joint) || breaks(before)) return phrase;
  const holds = before?.kind === 'noun' || WHOEVER.has(before?.norm ?? '');
  if ((joint.kind === 'prep' || joint.kind === 'to') && JOINING.has(joint.norm) && holds) {
    const outer = phraseBefore(terms, phrase.start - 1, floor);
    return outer ? { start: outer.start, end, head: outer.head } : phrase;
  }
  // "us with your exam and we": behind a verb, the pronoun begins a clause of its own.
  const anew = floor > 0 && (SUBJECTS.has(phrase.head.norm) || NO_ONE.has(phrase.head.norm));
  if (joint.norm === 'and' && before && NAMES.has(before.kind) && !isApart(before) && !anew) {
    const outer = phraseBefore(terms, phrase.start - 1, floor);
    return outer ? { start: outer.start, end, head: outer.head } : phrase;
  }
  return phrase;
}

/** The noun phrase that begins at `start`, up to its first noun's end. */
export function phraseFrom(terms: readonly Term[], start: number, ceiling: number): NounPhrase | null {
  let at = start;
  while (at < ceiling && terms[at]?.kind === 'adv') at++;
  const begin = at;
  if (terms[at]?.kind === 'pron') return { start: at, end: at + 1, head: terms[at] as Term };
  while (at < ceiling && OPENING.has(terms[at]?.kind ?? '')) at++;
  while (at < ceiling && INNER.has(terms[at]?.kind ?? '')) {
    at++;
    if (breaks(terms[at - 1])) break;
  }
  while (at > begin && terms[at - 1]?.kind === 'adv') at--;
  const head = terms[at - 1];
  if (at === begin || !head || (head.kind !== 'noun' && head.kind !== 'det')) return null;
  return { start: begin, end: at, head };
}
