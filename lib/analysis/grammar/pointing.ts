import { become, FINITE, STOP, VERBAL } from './become';
import type { Kind } from './lexicon';
import type { Draft } from './word';

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);
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
export function point(terms: Draft[]): void {
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
