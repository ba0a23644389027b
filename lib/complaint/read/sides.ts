import { COLLEAGUE, SYSTEM } from '../../analysis/lexicon/nouns';
import type { Piece } from './pieces';

/** Of whom a piece tells: the customer, their people, us, or a thing. */
export type Side = 'customer' | 'family' | 'us' | 'thing' | 'nobody';

const KIN: ReadonlySet<string> = new Set(
  'wife husband son daughter mother father mum mom dad kid child baby brother sister family partner friend parent neighbour neighbor boss manager team client guest colleague customer grandmother grandfather granddaughter grandson aunt uncle'.split(
    ' ',
  ),
);
const FIRM: ReadonlySet<string> = new Set(
  'you they company bank hotel airline store shop business firm seller host supervisor office department restaurant'.split(
    ' ',
  ),
);
const NONE: ReadonlySet<string> = new Set('nobody none nothing noone'.split(' '));

/** Somebody of the customer's own, by whatever they are to them. */
const OWN_KIN = new RegExp(`\\b(?:my|our) (?:\\w+ )?(?:${[...KIN].join('|')})s?\\b`);
/** Whether "he" or "she" is theirs by what was said last. */
export const tellsOfKin = (low: string): boolean | null =>
  OWN_KIN.test(low)
    ? true
    : /\b(?:your|the|a) (?:\w+ )?(?:agent|driver|manager|lady|man|woman|guy|rep\w*|colleague|supervisor|engineer|host|staff)\b/.test(
          low,
        )
      ? false
      : null;

const KEEPS = /^(?:(?:always|it|just|still) )?keeps? \w+ing\b/;
const THIRD_PERSON =
  /^(?:(?:always|just|still|constantly|never) )?(?:crashes|freezes|hangs|lags|stops|fails|takes|does|doesn't|won't|isn't|has|is|was|drains|breaks|loses|closes|shows|says|needs)\b/;

export function sideOf(piece: Piece, kin = false): Side {
  const { main } = piece;
  if (!main) return 'thing';
  const { head, kind, text, negative } = main.subject;
  const low = text.toLowerCase();
  if (head === 'i' || head === 'we') return 'customer';
  // "Keeps crashing lately": a thing is told of.
  if (low === '' && (KEEPS.test(piece.low) || THIRD_PERSON.test(piece.low))) return 'thing';
  if (kind === 'nobody' || low === '') return 'customer';
  if (NONE.has(head) || negative || /^no[ -]one\b/.test(low)) return 'nobody';
  if (/^(?:my|our)\b/.test(low) && KIN.has(head)) return 'family';
  if (kind === 'us') return 'thing';
  if (kind === 'you' || FIRM.has(head) || COLLEAGUE.has(head) || low.startsWith('@')) return 'us';
  if (/^(?:your|their)\b/.test(low) && !SYSTEM.has(head)) return 'us';
  if (/^(?:he|she)$/.test(head)) return kin ? 'family' : 'us';
  return 'thing';
}
