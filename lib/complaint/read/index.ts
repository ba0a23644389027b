import { notOurDoing } from '../../analysis/customer';
import { FAILURE } from '../../analysis/due';
import type { Complaint, Fault, Span } from '../../types';
import { centralFirst } from './central';
import { isEffect } from './effect';
import { amountsIn, refsIn, whenIn } from './facts';
import { namesOfUs } from './names';
import { saidByUs, spokenOf, thingOf } from './ours';
import { type Piece, piecesIn } from './pieces';
import { asksWhy, isProblem, isVerdict } from './problem';
import { isPromise } from './promise';
import { type Side, sideOf, tellsOfKin } from './sides';
import { isWish, wishKind } from './wish';

type Kind = 'problem' | 'effect' | 'wish' | 'promise' | 'none';
type Said = { readonly piece: Piece; readonly side: Side; readonly kind: Kind };

/** A real question begins as one: "my phone won't connect, why is this?" tells first. */
const ASKED =
  /^(?:@\w+,? |and |so |but |hi,? |hey |hello,? )*(?:can|could|would|will|do|does|did|is|are|am|was|were|have|has|why|how|what|when|where|which|who|may|any|should|please)\b/;

function kindOf(p: Piece, side: Side): Kind {
  if (asksWhy(p)) return 'problem';
  if (p.asks && !ASKED.test(p.low) && side === 'thing' && isProblem(p, side)) return 'problem';
  if (isWish(p)) return 'wish';
  if (isPromise(p, side)) return 'promise';
  const effect = isEffect(p, side);
  if (isProblem(p, side) && !(effect && side === 'customer' && !p.main?.verb.passive)) return 'problem';
  return effect ? 'effect' : 'none';
}

const INNER: ReadonlySet<string | null> = new Set([
  null,
  'that',
  'why',
  'how',
  'and',
  'but',
  'because',
  'so',
]);
/** Where the main clause tells of the customer alone, what hangs on it may tell of us: "I don't see why nobody rang". */
function inner(piece: Piece): Said | null {
  for (const c of piece.clauses) {
    if (c === piece.main || !INNER.has(c.opener) || c.subject.text === '') continue;
    const from =
      Math.max(c.span.start, c.subject.span.start - 8) === c.span.start ? c.span.start : c.subject.span.start;
    const text = piece.text.slice(piece.at + from - piece.span.start);
    if (text === '' || piece.at + from < piece.span.start) continue;
    const low = text.toLowerCase().replace(/[‘’]/g, "'");
    const part: Piece = {
      ...piece,
      span: { start: piece.at + from, end: piece.span.end },
      text,
      low,
      main: c,
      clauses: [c],
      follows: false,
    };
    const side = sideOf(part);
    if (side !== 'customer' && isProblem(part, side)) return { piece: part, side, kind: 'problem' };
  }
  return null;
}

const THEIR_OWN =
  /\b(?:my (?:own )?(?:mistake|fault|bad)\b|i (?:\w+ )?(?:accidentally|mistakenly)\b|(?:i|but) forgot to)/;
const PRAISE = /\b(?:awesome|excellent|perfect|amazing|always good|fantastic|wonderful|nothing is wrong)\b/g;

function faultOf(low: string, problems: number, byUs: boolean): Fault {
  if (!byUs && notOurDoing(low, FAILURE)) return 'third';
  if (THEIR_OWN.test(low)) return 'customer';
  const praise = low.match(PRAISE)?.length ?? 0;
  return problems > 0 &&
    !(
      praise > 0 &&
      /[!.)\s](?:excellent|awesome|perfect|amazing|fantastic)?[\W]*$/.test(low) &&
      praise * 4 >= problems &&
      /\b(?:thanks|excellent|awesome|perfect|nothing is wrong)\b/.test(low)
    )
    ? 'ours'
    : 'none';
}

const OPENER =
  /^(?:and|but|so|or|because|as|while|although|though|yet|also|that|why)\b,?\s+|^(?:(?:hi|hello|hey|dear)\b[^,.!]{0,24}[,.!]\s*|@\w+,?\s+)+/i;
const END = /[\s.!?…,;:"'”’)]+$/;
/** Without the word that joins it and the stop at its end. */
function bare({ span: s, text }: Piece): Span {
  const opener = OPENER.exec(text)?.[0].length ?? 0;
  const end = END.exec(text)?.[0].length ?? 0;
  return { start: s.start + opener, end: Math.max(s.start + opener + 1, s.end - end) };
}

export function said(text: string): Said[] {
  const all: Said[] = [];
  let kin = false;
  for (const piece of piecesIn(text)) {
    kin = tellsOfKin(piece.low) ?? kin;
    const before = all.at(-1);
    const side =
      piece.follows && before && before.piece.sentence === piece.sentence ? before.side : sideOf(piece, kin);
    const one = { piece, side, kind: kindOf(piece, side) };
    all.push(one.kind === 'none' && side === 'customer' ? (inner(piece) ?? one) : one);
  }
  return all;
}

const of = (all: readonly Said[], kind: Kind): Said[] => all.filter((s) => s.kind === kind);
const spans = (all: readonly Said[]): Span[] => all.map(({ piece }) => bare(piece));

/** Says pieces from our side, with what stood before them in mind. */
function speaker(text: string, all: readonly Said[], company?: string): (one: Said) => string | null {
  const names = namesOfUs(text, company);
  const told = { names, ofThem: names.length > 0 || spokenOf(text), text };
  return (one) => {
    const at = all.indexOf(one);
    const things = all.slice(Math.max(0, at - 3), at).flatMap(({ piece }) => thingOf(piece) ?? []);
    return saidByUs(one.piece, all[at - 1]?.piece, things.at(-1) ?? null, told);
  };
}

/** Everything that a customer's message says of a failure. Pure; about 0.3 ms a sentence, kept by its text. */
export function readComplaint(text: string, company?: string): Complaint {
  const all = said(text);
  const told = of(all, 'problem');
  const verdict =
    told.length > 0 ? undefined : all.find(({ piece, kind }) => kind === 'none' && isVerdict(piece));
  const problems = centralFirst(verdict ? [verdict] : told);
  const fault = faultOf(
    text.toLowerCase(),
    problems.length,
    problems.some(({ side }) => side === 'us'),
  );
  const ours = fault === 'ours' ? problems : [];
  const effects = of(all, 'effect');
  const say = speaker(text, all, company);
  return {
    problems: spans(ours),
    effects: spans(effects),
    wishes: of(all, 'wish').map(({ piece }) => ({ ...bare(piece), kind: wishKind(piece) })),
    when: whenIn(text),
    refs: refsIn(text),
    amounts: amountsIn(text),
    promised: spans(of(all, 'promise')),
    contacts: 0,
    fault,
    gravity: 2,
    ours: ours.slice(0, 3).reduce<string | null>((found, one) => found ?? say(one), null),
    effectOurs: effects.flatMap((one) => say(one) ?? []),
  };
}
