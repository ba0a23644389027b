import { SAME_PAST } from './lexicon';
import type { NounPhrase } from './noun-phrase';
import type { Form, Term } from './word';

/** "hasn't been sent" is one group: its words, and what they say together. */
export type VerbGroup = {
  /** Places in the list of terms; `end` is the first one behind the group. */
  readonly start: number;
  readonly end: number;
  readonly main: Term;
  readonly chain: readonly Term[];
  readonly negative: boolean;
  /** The subject of "did you get", which stands inside the group. */
  readonly inverted?: NounPhrase;
};

const VERBAL: ReadonlySet<string> = new Set(['modal', 'do', 'have', 'be', 'get', 'verb']);
export const isVerbal = (t: Term | undefined): t is Term => t !== undefined && VERBAL.has(t.kind);

const formIn = (t: Term, forms: readonly Form[]) => t.form !== null && forms.includes(t.form);

/** Whether `next` may stand behind `term` in one group: "will" takes an infinitive, "was" a participle. */
function joins(term: Term, next: Term): boolean {
  const participle =
    next.norm === 'been' || next.norm === 'got' || next.norm === 'had' || next.norm === 'done';
  switch (term.kind) {
    case 'modal':
      return next.kind !== 'modal' && (next.kind !== 'verb' || formIn(next, ['base', 's', 'past']));
    case 'do':
      return (
        (next.kind === 'verb' && (next.form === 'base' || SAME_PAST.has(next.norm))) ||
        ['get', 'have', 'do'].includes(next.norm)
      );
    case 'have':
      return participle || (next.kind === 'verb' && next.form !== 'ing');
    case 'be':
      return (
        ['being', 'getting', 'having', 'done'].includes(next.norm) ||
        (next.kind === 'verb' && formIn(next, ['ing', 'past']))
      );
    case 'get':
      return next.kind === 'verb' && next.form === 'past';
    default:
      return false;
  }
}

const isFiller = (t: Term | undefined) => t?.kind === 'adv' || t?.kind === 'not';
const BREAK = /[,;:.!?()–—…]|\s-{1,2}\s/;
/** Whether a stop of any kind stands behind the word. */
export const breaks = (t: Term | undefined): boolean => t !== undefined && BREAK.test(t.after);

/** "you never confirmed": the no stands before the group. */
function neverBefore(terms: readonly Term[], start: number): boolean {
  let at = start - 1;
  while (terms[at]?.kind === 'adv' && !breaks(terms[at])) at--;
  return terms[at]?.kind === 'not' && !breaks(terms[at]);
}

/** The group that begins at a verbal word. */
export function groupAt(terms: readonly Term[], start: number): VerbGroup {
  const first = terms[start] as Term;
  const chain = [first];
  let negative = neverBefore(terms, start);
  let end = start + 1;
  for (let at = end; ; at++) {
    const next = terms[at];
    const last = chain.at(-1) as Term;
    const ought = last.norm === 'ought' && next?.kind === 'to';
    if ((isFiller(next) || ought) && !breaks(terms[at - 1])) continue;
    const joined = isVerbal(next) && !breaks(terms[at - 1]) && joins(last, next);
    negative ||= terms.slice(end, at).some((t) => t.kind === 'not') && (joined || isVerbal(last));
    if (!joined) break;
    chain.push(next);
    end = at + 1;
  }
  while (terms[end]?.kind === 'not') end++;
  return { start, end, main: chain.at(-1) as Term, chain, negative };
}
