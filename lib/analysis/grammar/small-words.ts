import { VERBAL } from './become';
import { type Kind, SAME_PAST } from './lexicon';
import type { Draft } from './word';

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
export function small(
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
  if (norm === 'till' && (previous?.kind === 'det' || previous?.kind === 'poss')) return 'noun';
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
