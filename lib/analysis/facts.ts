import type { Span } from '../types';
import { shownBy } from './asked';
import { clausesOf } from './grammar/clauses';
import type { Clause } from './grammar/model';
import type { Bare, Facts, Hit, Part, Rule } from './model';
import { normalise } from './normalise';
import { PARTS } from './parts';
import { promisesOf } from './promises';
import { remembering } from './remember';
import { RULES } from './rules';
import { has, scan } from './scan';
import { sorryUses } from './sorry';

function seek(table: readonly (Rule | Part)[], s: Bare): Hit[] {
  const hits: Hit[] = [];
  for (const { id, match, find } of table) {
    if (match) for (const span of scan(s.low, match)) hits.push({ id, span });
    if (find) for (const span of find(s)) hits.push({ id, span });
  }
  return hits;
}

function kept<T>(known: Map<RegExp, T>, pattern: RegExp, answer: T): T {
  known.set(pattern, answer);
  return answer;
}

/** The answers of a sentence to patterns of the whole draft's rules, kept for the next pause of typing. */
function answers(low: string): Pick<Facts, 'shows' | 'spots'> {
  const shown = new Map<RegExp, boolean>();
  const spotted = new Map<RegExp, readonly Span[]>();
  return {
    shows: (pattern) => shown.get(pattern) ?? kept(shown, pattern, has(low, pattern)),
    spots: (pattern) => spotted.get(pattern) ?? kept(spotted, pattern, scan(low, [pattern])),
  };
}

function read(text: string): Facts {
  const low = normalise(text);
  let parsed: readonly Clause[] | undefined;
  const bare: Bare = {
    text,
    low,
    sorry: sorryUses(low),
    get clauses() {
      parsed ??= clausesOf(text);
      return parsed;
    },
  };
  return Object.assign(bare, answers(low), {
    hits: seek(RULES, bare),
    marks: seek(PARTS, bare),
    promises: promisesOf(bare),
    shown: shownBy(low),
  });
}

/** A long draft has about 300 sentences; ten of those, and the rest is forgotten, oldest first. */
const REMEMBERED = 3000;

/** What a sentence alone tells, computed once for each text. */
export const factsOf = remembering(REMEMBERED, read);
