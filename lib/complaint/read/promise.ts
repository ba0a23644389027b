import type { Piece } from './pieces';
import type { Side } from './sides';

const MEANT =
  /\b(?:was|were|is|are) (?:supposed|meant|due|scheduled|promised|guaranteed|to) (?:to )?(?!be \w+ed because)\w+/;
const SAID =
  /\b(?:told|said|says|promised|promises|stated|assured|guaranteed|confirmed|wrote|agreed|advised|informed|claimed)\b/;
const AHEAD =
  /\b(?:would|will|'d|'ll|going to|was on (?:the|its) way|within \w+|by (?:the|\w+day|\d)|no more|to come|promised to)\b/;

/** What we had said would be. */
export function isPromise({ low, main }: Piece, side: Side): boolean {
  if (main?.verb.negative && SAID.test(low)) return false;
  if (MEANT.test(low) && side !== 'us') return /\b(?:supposed|meant|due|scheduled)\b|\bwas to\b/.test(low);
  if (!SAID.test(low) || !AHEAD.test(low)) return false;
  if (/\b(?:would have to|would not|wouldn't|won't|will not|could ?n.t|can't|cannot)\b/.test(low))
    return false;
  return (
    side !== 'customer' ||
    /\b(?:was|were|been|got) (?:\w+ ){0,2}(?:told|promised|assured|advised|informed)\b/.test(low)
  );
}
