import type { Span } from '../types';
import { shownBy } from './asked';
import { clausesOf } from './grammar/clauses';
import type { Clause } from './grammar/model';
import type { Bare, Facts, Hit, Rule } from './model';
import { normalise } from './normalise';
import { PARTS } from './parts';
import { promisesOf } from './promises';
import { once, remembering } from './remember';
import { RULES } from './rules';
import { has, scan } from './scan';
import { sorryUses } from './sorry';

type Sought = Pick<Rule, 'id' | 'match' | 'find' | 'except'>;

function seek(table: readonly Sought[], s: Bare): Hit[] {
  const hits: Hit[] = [];
  const take = ({ id, except }: Sought, spans: readonly Span[]) => {
    for (const span of spans) if (!except?.(s, span)) hits.push({ id, span });
  };
  for (const one of table) {
    if (one.match) take(one, scan(s.low, one.match));
    if (one.find) take(one, one.find(s));
  }
  return hits;
}

function read(text: string): Facts {
  const low = normalise(text);
  let parsed: readonly Clause[] | undefined;
  const bare: Bare = {
    text,
    low,
    sorry: [],
    get clauses() {
      parsed ??= clausesOf(text);
      return parsed;
    },
  };
  const facts: Bare = Object.assign(bare, { sorry: sorryUses(bare) });
  return Object.assign(facts, {
    shows: once((pattern: RegExp) => has(low, pattern)),
    spots: once((pattern: RegExp) => scan(low, [pattern])),
    hits: seek(RULES, facts),
    marks: seek(PARTS, facts),
    promises: promisesOf(facts),
    shown: shownBy(low),
  });
}

/** A long draft has about 300 sentences; ten of those, and the rest is forgotten, oldest first. */
const REMEMBERED = 3000;

/** What a sentence alone tells, computed once for each text. */
export const factsOf = remembering(REMEMBERED, read);
