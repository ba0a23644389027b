import type { Complaint, Fault, Span } from '../../types';
import { notOurDoing } from '../../analysis/customer';
import { FAILURE } from '../../analysis/due';
import { remembering } from '../../analysis/remember';
import { fromOurSide } from '../turn';
import { isEffect } from './effect';
import { amountsIn, refsIn, whenIn } from './facts';
import { type Piece, piecesIn } from './pieces';
import { isProblem } from './problem';
import { isPromise } from './promise';
import { type Side, sideOf } from './sides';
import { isWish, wishKind } from './wish';

type Kind = 'problem' | 'effect' | 'wish' | 'promise' | 'none';
type Said = { readonly piece: Piece; readonly side: Side; readonly kind: Kind };

function kindOf(p: Piece, side: Side): Kind {
  if (isWish(p)) return 'wish';
  if (isPromise(p, side)) return 'promise';
  const effect = isEffect(p, side);
  if (isProblem(p, side) && !(effect && side === 'customer')) return 'problem';
  return effect ? 'effect' : 'none';
}

const THEIR_OWN = /\b(?:my (?:own )?(?:mistake|fault|bad)\b|i (?:\w+ )?(?:accidentally|mistakenly)\b|(?:i|but) forgot to)/;
const PRAISE = /\b(?:awesome|excellent|perfect|amazing|always good|fantastic|wonderful|nothing is wrong)\b/g;

function faultOf(low: string, problems: number): Fault {
  if (notOurDoing(low, FAILURE)) return 'third';
  if (THEIR_OWN.test(low)) return 'customer';
  const praise = low.match(PRAISE)?.length ?? 0;
  return problems > 0 && !(praise > 0 && /[!.)\s](?:excellent|awesome|perfect|amazing|fantastic)?[\W]*$/.test(low) && praise * 4 >= problems && /\b(?:thanks|excellent|awesome|perfect|nothing is wrong)\b/.test(low)) ? 'ours' : 'none';
}

const OPENER = /^(?:and|but|so|or|because|as|while|although|though|yet|also)\b,?\s+/i;
const END = /[\s.!?…,;:"'”’)]+$/;
/** Without the word that joins it and the stop at its end. */
function bare({ span: s, text }: Piece): Span {
  const opener = OPENER.exec(text)?.[0].length ?? 0;
  const end = END.exec(text)?.[0].length ?? 0;
  return { start: s.start + opener, end: Math.max(s.start + opener + 1, s.end - end) };
}

export function said(text: string): Said[] {
  const all: Said[] = [];
  for (const piece of piecesIn(text)) {
    const before = all.at(-1);
    const side = piece.follows && before && before.piece.sentence === piece.sentence ? before.side : sideOf(piece);
    const one = { piece, side, kind: kindOf(piece, side) };
    all.push(one);
  }
  return all;
}

const spans = (all: readonly Said[], kind: Kind): Span[] =>
  all.filter((s) => s.kind === kind).map(({ piece }) => bare(piece));

/** Everything that a customer's message says of a failure. Pure; about 0.3 ms a sentence, kept by its text. */
export function readComplaint(text: string, company?: string): Complaint {
  const all = said(text);
  const whose = faultOf(text.toLowerCase(), all.filter(({ kind }) => kind === 'problem').length);
  const fault = whose;
  const problems = whose === 'ours' ? spans(all, 'problem') : [];
  const first = problems[0];
  return {
    problems,
    effects: spans(all, 'effect'),
    wishes: all.filter((s) => s.kind === 'wish').map(({ piece }) => ({ ...bare(piece), kind: wishKind(piece) })),
    when: whenIn(text),
    refs: refsIn(text),
    amounts: amountsIn(text),
    promised: spans(all, 'promise'),
    contacts: 0,
    fault,
    gravity: 2,
    ours: first && fault === 'ours' ? fromOurSide(text.slice(first.start, first.end), company) : null,
    effectOurs: spans(all, 'effect').flatMap((s) => fromOurSide(text.slice(s.start, s.end), company) ?? []),
  };
}
void remembering;
