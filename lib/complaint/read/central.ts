import { fails } from '../../analysis/lexicon/verbs';
import { any } from '../../analysis/words/any';
import type { Piece } from './pieces';
import type { Side } from './sides';
import { BAD, FAILS, TAKES } from './words';

const BROKEN = new RegExp(
  `\\b${any(FAILS)}\\b|\\b(?:someone|somebody) else's\\b|\\bnever (?:arrived|came|received|turned up)\\b`,
);
const IS_BAD = new RegExp(`(?<!\\w)${any(BAD)}(?!\\w)`);
const TAKEN = new RegExp(`\\b${any(TAKES)}\\b`);
/** How we dealt with it later is the second failure, not the first. */
const HANDLED: ReadonlySet<string> = new Set(
  'tell say claim advise inform call phone email reply answer notify ask speak transfer'.split(' '),
);
const HANDLERS = /\b(?:helpful|unresponsive|supervisor|agent|customer (?:service|care)|explanation)\b/;
const THIN =
  /^(?:it(?:'s| is| has) (?:been|now)|there (?:is|isn't|are)|no |not |i have (?:the|a) |i've (?:the|a) |(?:we|i) had some)|\bunfortunately the evening\b|\bproblems?\b/;

/** How much a piece is what the message is about, the first one told apart. */
export function weightOf({ low, main }: Piece, side: Side): number {
  let weight = 0;
  if (main?.verb.negative || (main && fails(main.verb.lemma)) || BROKEN.test(low)) weight += 1.5;
  else if (IS_BAD.test(low)) weight += 1;
  if (TAKEN.test(low) && (side === 'us' || main?.verb.passive)) weight += 1;
  if (HANDLED.has(main?.verb.lemma ?? '') || HANDLERS.test(low)) weight -= 1.5;
  if (/^(?:it|this|that)$/.test(main?.subject.head ?? '') && /\bstill\b/.test(low)) weight -= 1;
  if (THIN.test(low)) weight -= 1.5;
  if (!main) weight -= 1;
  return weight;
}

/** The most central first; the others as they stand. */
export function centralFirst<T extends { readonly piece: Piece; readonly side: Side }>(
  all: readonly T[],
): T[] {
  const ranked = all.map((one, i) => ({ one, rank: weightOf(one.piece, one.side) - i * 0.4 }));
  const best = ranked.reduce<(typeof ranked)[number] | null>((a, b) => (a && a.rank >= b.rank ? a : b), null);
  return best ? [best.one, ...all.filter((one) => one !== best.one)] : [];
}
