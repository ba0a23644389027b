import type { Kind } from './lexicon';
import { type Draft, formOf, lemmaOfPast, looksPast } from './word';

/** A stop behind a word: what follows stands apart. */
export const STOP = /[,;:.!?]/;
export const VERBAL: ReadonlySet<Kind> = new Set(['modal', 'do', 'have', 'be', 'get', 'verb', 'not']);
export const FINITE: ReadonlySet<Kind> = new Set(['be', 'have', 'modal', 'do']);

/** Makes the word another part of speech. */
export function become(term: Draft, kind: Kind): void {
  term.kind = kind;
  term.form = kind === 'verb' ? (looksPast(term.norm) ? 'past' : formOf(term.norm, term.tags)) : null;
  if (term.form === 'past') term.lemma = lemmaOfPast(term.norm);
}
