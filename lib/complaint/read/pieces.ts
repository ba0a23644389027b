import { mends, touches } from '../../analysis/deeds';
import type { Clause } from '../../analysis/grammar/model';
import { sentencesIn } from '../../analysis/sentences';
import { shift, span, trim } from '../../text';
import type { Span } from '../../types';
import { clausesIn } from './clauses';

/** A main clause with what hangs on it, or a fragment without a verb. */
export type Piece = {
  /** In the customer's message. */
  readonly span: Span;
  readonly text: string;
  readonly low: string;
  /** The clause that carries it; null in a fragment: "Silence ever since." */
  readonly main: Clause | null;
  readonly clauses: readonly Clause[];
  /** Where its sentence begins, in the message. */
  readonly at: number;
  /** The sentence that it stands in. */
  readonly sentence: number;
  /** The subject is that of the piece before: "… and never came back". */
  readonly follows: boolean;
  readonly asks: boolean;
};

const JOINS: ReadonlySet<string> = new Set(
  'and but so or yet because although though while whereas as nor which where'.split(' '),
);
const FRONTED: ReadonlySet<string> = new Set(
  'if when since after before once because although though as while until unless whenever'.split(' '),
);
const BREAK = /[,;:()–—….!?"“]|\s-{1,2}\s/;
/** What is said, seen or thought stands behind these, as a part of them. */
const SAYS: ReadonlySet<string> = new Set(
  'say tell think know see find notice claim state hear believe hope show mean promise inform advise assume guess wish feel suggest confirm understand realise realize explain expect read write'.split(
    ' ',
  ),
);

const owns = (c: Clause): boolean => c.subject.text !== '' && c.subject.span.start >= c.span.start - 1;

const tells = ({ verb }: Clause): boolean =>
  verb.tense === 'past' || verb.modal !== null || verb.negative || verb.progressive || verb.passive;
/** "refund me and send me the bill" asks twice. */
const alsoAsked = (c: Clause, { verb, mood }: Clause): boolean =>
  (mends(c.verb.lemma) || touches(c.verb.lemma)) &&
  c.verb.tense === 'present' &&
  (mood === 'command' || verb.modal !== null || /^(?:like|want|need|ask)$/.test(verb.lemma));

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
/** "The zip is torn and catches at each step": two that are so, each with enough said of it. */
const alsoSo = (text: string, c: Clause, before: Clause): boolean =>
  c.mood === 'statement' &&
  before.mood === 'statement' &&
  c.verb.tense === 'present' &&
  before.verb.tense === 'present' &&
  before.subject.head !== 'i' &&
  words(text.slice(before.verb.span.start, c.span.start)) > 2 &&
  words(text.slice(c.verb.span.start, c.span.end)) > 2;

const PRONOUN: ReadonlySet<string> = new Set('i we you they it he she there'.split(' '));
/** "I got to the shop they dont have it": no stop stands between two sentences. */
const runsOn = (text: string, c: Clause, before: Clause): boolean =>
  PRONOUN.has(c.subject.head) &&
  c.object !== null &&
  before.object !== null &&
  !SAYS.has(before.verb.lemma) &&
  before.verb.lemma !== 'do' &&
  !/\b(?:time|day|moment|week|year|month|way|that|which|the \w+|all|what|my \w+)\s*$/i.test(
    text.slice(0, c.span.start),
  );

/** Whether a clause begins a piece of its own behind the one before. */
function begins(text: string, c: Clause, before: Clause): boolean {
  const between = text.slice(before.verb.span.end, c.span.start);
  const stopped = BREAK.test(between.slice(-3)) || BREAK.test(text.slice(c.span.start - 2, c.span.start));
  if (c.opener === 'which') return stopped;
  if (c.opener === 'where') return stopped;
  if (c.opener === 'and' || c.opener === 'or')
    return (
      owns(c) ||
      (tells(c) && tells(before)) ||
      alsoAsked(c, before) ||
      alsoSo(text, c, before) ||
      /^\W*and,? please\b/i.test(text.slice(c.span.start))
    );
  if (c.opener) return JOINS.has(c.opener);
  if (!owns(c)) return stopped && c.mood === 'command';
  if (runsOn(text, c, before)) return true;
  return stopped && !(SAYS.has(before.verb.lemma) && /["“:]\s*$/.test(between));
}

/** "When I exit" waits for what it is said of. */
const isFronted = (c: Clause | undefined): boolean => c?.opener != null && FRONTED.has(c.opener);

function grouped(text: string, clauses: readonly Clause[]): Clause[][] {
  const groups: Clause[][] = [];
  let waiting = clauses.length > 1 && isFronted(clauses[0]);
  for (const [i, c] of clauses.entries()) {
    const last = groups.at(-1);
    const before = clauses[i - 1];
    if (!last || !before || (!waiting && begins(text, c, before))) {
      groups.push([c]);
      continue;
    }
    last.push(c);
    if (waiting && (!c.opener || c.opener === 'and')) waiting = false;
  }
  return groups;
}

/** "I know", "I noticed" with what is known behind it. */
const KNOWS: ReadonlySet<string> = new Set(
  'think know see find notice feel believe realise realize guess hear learn mean say'.split(' '),
);

function mainOf(group: readonly Clause[]): Clause | null {
  const [first, ...others] = group;
  if (!first) return null;
  if (isFronted(first)) return others.find((c) => !isFronted(c) && c.opener !== 'that') ?? first;
  const told = others.find((c) => owns(c) && (c.opener === null || /^(?:that|how)$/.test(c.opener)));
  const knows = /^(?:i|we)$/.test(first.subject.head) && KNOWS.has(first.verb.lemma) && !first.verb.passive;
  return knows && told && told.span.start - first.verb.span.end < 12 ? told : first;
}

const ASKS =
  /^(?:and |but |so )?(?:can|could|would|will|do|does|did|is|are|am|was|were|have|has|why|how|what|when|where|which|who|may)\b/;

function piecesOf(text: string, at: number, sentence: number): Piece[] {
  const asks = /\?[\s"'”’)!?]*$/.test(text) && !/\(\w+\?$/.test(text);
  const groups = grouped(text, clausesIn(text));
  const piece = (
    from: number,
    to: number,
    group: readonly Clause[],
    first: boolean,
    last: boolean,
  ): Piece => {
    const place = trim(text, span(from, to));
    const words = text.slice(place.start, place.end);
    const main = mainOf(group);
    const follows = !first && main !== null && !owns(main);
    const low = words.toLowerCase().replace(/[‘’]/g, "'");
    return {
      span: shift(place, at),
      text: words,
      low,
      main,
      clauses: group,
      at,
      sentence,
      follows,
      asks: asks && (last || ASKS.test(low)),
    };
  };
  if (groups.length === 0) return [piece(0, text.length, [], true, true)];
  return groups.map((group, i) =>
    piece(
      i === 0 ? 0 : (group[0]?.span.start ?? 0),
      groups[i + 1]?.[0]?.span.start ?? text.length,
      group,
      i === 0,
      i === groups.length - 1,
    ),
  );
}

/** A message cut into what it says, in its order. */
export function piecesIn(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  let sentence = 0;
  for (const line of text.split('\n')) {
    for (const s of sentencesIn(line))
      found.push(...piecesOf(line.slice(s.start, s.end), at + s.start, sentence++));
    at += line.length + 1;
  }
  return found.filter(({ text: words }) => /\p{L}/u.test(words));
}
