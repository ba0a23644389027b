import { phraseBefore, phraseFrom } from './noun-phrase';
import { breaks, groupAt, isVerbal, type VerbGroup } from './verb-group';
import type { Term } from './word';

/** "let me change that" has one clause, not two. */
const OBJECT: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them']);

const isGerund = (g: VerbGroup) => g.chain[0]?.form === 'ing' && g.chain[0].kind !== 'be';

const THING: ReadonlySet<string> = new Set(['it', 'them', 'that', 'this', 'these', 'those']);
/** "I'll have it done", "I've had the fee reversed": one clause. */
const isDone = ({ chain }: VerbGroup, terms: readonly Term[], before: number): boolean => {
  if (chain.length !== 1 || chain[0]?.form !== 'past') return false;
  const thing = THING.has(terms[before]?.norm ?? '') || terms[before]?.kind === 'noun';
  const phrase = thing && !breaks(terms[before]) ? phraseBefore(terms, before + 1, 0) : null;
  const holder = phrase ? terms[phrase.start - 1] : undefined;
  return (holder?.kind === 'have' && HOLDS.has(holder.norm)) || holder?.kind === 'get';
};
const HOLDS: ReadonlySet<string> = new Set(['have', 'had', 'having']);

/** Infinitives and gerunds are no clauses of their own, save a gerund that begins the sentence in place of "We're …ing". */
function finite(terms: readonly Term[], g: VerbGroup): boolean {
  let at = g.start - 1;
  while (terms[at]?.kind === 'adv' || terms[at]?.kind === 'not') at--;
  const before = terms[at];
  if (before?.kind === 'to') return false;
  if (before && OBJECT.has(before.norm) && g.chain[0]?.form === 'base') return false;
  // "It shows as returned", "as promised".
  if (before?.norm === 'as' && g.chain.length === 1 && g.chain[0]?.form === 'past') return false;
  if (isDone(g, terms, at)) return false;
  if (isGerund(g) || g.chain[0]?.norm === 'being') return at < 0 && !terms.slice(g.end).some(isVerbal);
  return (g.chain[0]?.norm !== 'been' && g.chain[0]?.norm !== 'be') || at < 0;
}

/** The verb groups that head a clause. */
export function groupsIn(terms: readonly Term[], asks: boolean): VerbGroup[] {
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
