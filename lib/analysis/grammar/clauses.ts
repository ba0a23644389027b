import { span } from '../../text';
import { groupsIn } from './finite';
import type { Clause } from './model';
import { phraseFrom } from './noun-phrase';
import { type Reading, spanOf } from './reading';
import { type Start, startOf } from './starts';
import { termsOf } from './terms';
import { verbOf } from './verb';
import type { VerbGroup } from './verb-group';

/** "to address and resolve it": the second verb hangs on the "to", which "to Ben" is not. */
function infinitive({ terms, text }: Reading, from: number, to: number): boolean {
  return terms.some((t, at) => {
    const next = terms[at + 1];
    if (t.norm !== 'to' || t.start < from || at >= to || !next) return false;
    return t.kind === 'to' || (next.kind === 'noun' && /^[a-z]/.test(text.slice(next.start)));
  });
}

/** "I'll send it and ring you": the second verb is promised like the first. */
const sharedWith = (r: Reading, previous: Clause | undefined, { subject }: Start, g: VerbGroup) =>
  previous?.verb.modal &&
  previous.subject === subject &&
  g.chain.length === 1 &&
  g.chain[0]?.form === 'base' &&
  !infinitive(r, previous.verb.span.start, g.start)
    ? { tense: previous.verb.tense, modal: previous.verb.modal }
    : null;

function clauseOf(
  r: Reading,
  g: VerbGroup,
  start: Start,
  ceiling: number,
  previous: Clause | undefined,
): Clause {
  const last = r.terms[ceiling - 1];
  const plain = verbOf(r, g, ceiling);
  const shared = start.opener === 'and' ? sharedWith(r, previous, start, g) : null;
  const verb = shared ? { ...plain, ...shared } : plain;
  const end = Math.max(verb.span.end, last?.end ?? 0);
  const object = phraseFrom(r.terms, g.end, ceiling);
  const place = object ? spanOf(r.terms, object.start, object.end) : null;
  return {
    span: span(r.terms[start.at]?.start ?? verb.span.start, end),
    opener: start.opener,
    mood: start.mood,
    subject: start.subject,
    verb,
    object:
      object && place
        ? { text: r.text.slice(place.start, place.end), head: object.head.lemma, span: place }
        : null,
    rest: r.text.slice(verb.span.end, end).toLowerCase(),
  };
}

/** The clauses of one sentence, in the order of their verbs. */
export function clausesOf(text: string): Clause[] {
  const terms = termsOf(text);
  const groups = groupsIn(terms, /\?\W*$/.test(text));
  const r = { text, terms };
  const starts: { g: VerbGroup; start: Start }[] = [];
  const clauses: Clause[] = [];
  let floor = 0;
  for (const g of groups) {
    const previous = clauses.at(-1);
    const start = startOf(r, g, floor, previous);
    starts.push({ g, start });
    clauses.push(clauseOf(r, g, start, terms.length, previous));
    floor = g.end;
  }
  return starts.map(({ g, start }, i) =>
    clauseOf(r, g, start, Math.max(g.end, starts[i + 1]?.start.at ?? terms.length), clauses[i - 1]),
  );
}
