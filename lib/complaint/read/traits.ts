import type { Clause } from '../../analysis/grammar/model';
import { hasSum, rolesOf } from '../../analysis/grammar/roles';
import { among } from '../../analysis/lexicon/classes';
import { FAULT } from '../../analysis/lexicon/nouns';
import { classOf, DUTY, fails } from '../../analysis/lexicon/verbs';
import { whenIn } from './facts';
import { moodOf } from './mood';
import type { Piece } from './pieces';
import { placeOf, shapeOf } from './shape';
import type { Side } from './sides';
import { askedBy, NO, SIGNS, WRONG } from './signs';
import { whoOf } from './who';

/** Collects traits; `who` makes a second one of it, apart for each that a piece may be about. */
type Put = (name: string, is: boolean, who?: 'who' | undefined) => void;

const OPENERS = new Set(
  'and but so because as since if when although though while which who that'.split(' '),
);
const CANNOT = /\b(?:unable|can't|cannot|couldn't|won't let|not able)\b/;
const LITTLE = 1;
const MUCH = 4;

const saysNo = ({ main, low }: Piece): boolean =>
  (main?.verb.negative ?? false) || (main?.subject.negative ?? false) || NO.test(low);

/** Whether it goes well: a no, a failing verb, a bad word, or none of them. */
function putPolarity(p: Piece, put: Put): void {
  const { good, bad } = moodOf(p.low);
  const no = saysNo(p);
  const failed = p.clauses.some((c) => fails(c.verb.lemma)) || WRONG.test(p.low);
  put('no', no, 'who');
  put('bad', bad > LITTLE, 'who');
  put('very bad', bad > MUCH);
  put('good', good > LITTLE, 'who');
  put('failed', failed, 'who');
  put(
    'fault noun',
    p.low.split(/\W+/).some((w) => among(FAULT, w)),
    'who',
  );
  put('flat', !no && bad <= LITTLE && !failed, 'who');
}

/** What the main clause does, when, and to whom. */
function putRoles(p: Piece, main: Clause, put: Put): void {
  const { when, deed } = rolesOf(main);
  const { verb } = main;
  const no = saysNo(p);
  put(`when ${when}`, true, 'who');
  put(`deed ${deed}`, true, 'who');
  put('passive', verb.passive, 'who');
  put('duty undone', no && DUTY.has(verb.lemma));
  put('to', verb.to !== null);
  put('cannot', no && (/^(?:can|could)/.test(verb.modal ?? '') || CANNOT.test(p.low)), 'who');
  put('to me', /\b(?:me|us)\b/.test(p.low), 'who');
  put(`opener ${main.opener}`, OPENERS.has(main.opener ?? ''));
  const others = p.clauses.filter((c) => c !== main);
  put(
    'refuses',
    p.clauses.some((c) => classOf(c.verb.lemma) === 'refuse'),
    'who',
  );
  put(
    'inner no',
    others.some((c) => c.verb.negative),
    'who',
  );
  put(
    'inner us',
    others.some((c) => c.subject.kind === 'you'),
  );
  put('many clauses', p.clauses.length > 2);
}

const SHORT = 4;

/** What is true of a piece by itself. */
export function traitsOf(p: Piece, side: Side): string[] {
  const who = whoOf(p, side);
  const all = ['bias', `who ${who}`];
  const put: Put = (name, is, apart) => {
    if (is) all.push(name, ...(apart ? [`${who} ${name}`] : []));
  };
  putPolarity(p, put);
  if (p.main) putRoles(p, p.main, put);
  else put(p.low.split(/\s+/).length < SHORT ? 'short' : 'long bare', true);
  for (const { name, pattern, who: apart } of SIGNS) put(name, pattern.test(p.low), apart && 'who');
  put('sum', hasSum(p.text), 'who');
  put('time', whenIn(p.text).length > 0, 'who');
  put('asks', p.asks);
  const asked = askedBy(p.low, p.asks);
  put(`asks ${asked}`, asked !== null);
  put('follows', p.follows);
  return all;
}

const wordsOf = (low: string): string[] => [...new Set(low.match(/[a-z']+/g) ?? [])].map((w) => `w ${w}`);
/** What of a neighbour tells anything of a piece. */
const TELLING = /^(?:who .*|no|bad|failed|asks|flat|desire)$/;
const beside = (mark: string, traits: readonly string[] | undefined): string[] =>
  (traits?.filter((t) => TELLING.test(t)) ?? ['end']).map((t) => `${mark} ${t}`);

/** The traits of each piece of a message with its words, its place and its neighbours: the names that the weights know. */
export function traitsIn(all: readonly { readonly piece: Piece; readonly side: Side }[]): string[][] {
  const own = all.map(({ piece, side }) => traitsOf(piece, side));
  return own.map((traits, i) => {
    const { piece, side } = all[i] as (typeof all)[number];
    const place = [
      placeOf(i, all.length),
      ...(i < 2 ? ['first'] : []),
      ...(i >= all.length - 2 ? ['last'] : []),
      ...(all[i - 1]?.piece.sentence === piece.sentence ? ['same sentence'] : []),
    ];
    return [
      ...traits,
      ...place,
      ...shapeOf(piece, side),
      ...wordsOf(piece.low),
      ...beside('<', own[i - 1]),
      ...beside('>', own[i + 1]),
    ];
  });
}
