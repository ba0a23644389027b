import { clausesOf } from './grammar/clauses';
import type { Clause } from './grammar/model';
import type { Bare, Facts, Hit, Part, Rule } from './model';
import { normalise } from './normalise';
import { PARTS } from './parts';
import { RULES } from './rules';
import { scan } from './scan';
import { sorryUses } from './sorry';

function seek(table: readonly (Rule | Part)[], s: Bare): Hit[] {
  return table.flatMap(({ id, match, find }) =>
    [...scan(s.low, match ?? []), ...(find?.(s) ?? [])].map((span) => ({ id, span })),
  );
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
  return Object.assign(bare, { hits: seek(RULES, bare), marks: seek(PARTS, bare) });
}

/** A long draft has about 300 sentences; ten of those, and the rest is forgotten, oldest first. */
const REMEMBERED = 3000;
const remembered = new Map<string, Facts>();

/** What a sentence alone tells, computed once for each text. */
export function factsOf(text: string): Facts {
  const known = remembered.get(text);
  if (known) return known;
  const facts = read(text);
  if (remembered.size >= REMEMBERED)
    for (const oldest of remembered.keys()) {
      remembered.delete(oldest);
      break;
    }
  remembered.set(text, facts);
  return facts;
}

/** For tests: the next draft is read as if it were the first. */
export const forget = (): void => remembered.clear();
