import type { Verb } from './model';
import { phraseFrom } from './noun-phrase';
import { type Reading, spanOf } from './reading';
import { breaks, isVerbal, type VerbGroup } from './verb-group';
import type { Term } from './word';

const ACCIDENT: ReadonlySet<string> = new Set([
  'mistake',
  'accident',
  'error',
  'default',
  'then',
  'now',
  'the',
  'post',
  'mail',
  'email',
  'phone',
]);

function agentOf(terms: readonly Term[], g: VerbGroup, ceiling: number, text: string): string | null {
  for (let at = g.end; at < Math.min(ceiling, g.end + 5); at++) {
    if (terms[at]?.norm !== 'by') {
      if (breaks(terms[at])) return null;
      continue;
    }
    const phrase = phraseFrom(terms, at + 1, ceiling);
    if (!phrase || phrase.head.tags.has('Date') || ACCIDENT.has(phrase.head.norm)) return null;
    const place = spanOf(terms, phrase.start, phrase.end);
    return text.slice(place.start, place.end);
  }
  return null;
}

function tenseOf({ chain }: VerbGroup, to: string | null): Verb['tense'] {
  const first = chain[0] as Term;
  if (['will', 'shall'].includes(first.norm)) return 'future';
  if (chain.at(-1)?.norm === 'going' && to) return 'future';
  const perfect = chain.slice(0, -1).some((t) => t.kind === 'have');
  return perfect || first.form === 'past' || ['was', 'were', 'did', 'had', 'got'].includes(first.norm)
    ? 'past'
    : 'present';
}

/** "it shouldn't have": nothing follows that one could have. */
const ends = (terms: readonly Term[], at: number): boolean =>
  terms[at] === undefined || breaks(terms[at - 1]) || terms[at]?.kind === 'conj';

/** What a verb group says; `ceiling` is where the next clause begins. */
export function verbOf(r: Reading, g: VerbGroup, ceiling: number): Verb {
  const { terms } = r;
  const [first, last] = [g.chain[0] as Term, g.main];
  let at = g.end;
  while (terms[at]?.kind === 'adv') at++;
  const infinitive = terms[at]?.kind === 'to' && isVerbal(terms[at + 1]) ? terms[at + 1] : undefined;
  const to = infinitive ? infinitive.lemma : null;
  const helper = g.chain.at(-2);
  const passive =
    last.kind === 'verb' && last.form === 'past' && (helper?.kind === 'be' || helper?.kind === 'get');
  return {
    span: spanOf(terms, g.start, g.end),
    lemma: last.kind === 'be' ? 'be' : last.kind === 'verb' ? last.lemma : last.kind,
    tense: tenseOf(g, to),
    modal: first.kind === 'modal' ? first.norm : null,
    negative: g.negative,
    passive,
    perfect:
      g.chain.slice(0, -1).some((t) => t.kind === 'have') ||
      (last.norm === 'have' && /^(?:should|could|would)$/.test(first.norm) && ends(terms, g.end)),
    progressive: last.form === 'ing' && helper?.kind === 'be',
    agent: passive ? agentOf(terms, g, ceiling, r.text) : null,
    to,
  };
}
