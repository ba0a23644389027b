import type { Complaint } from '../../types';
import type { Judged } from './judged';

const REACHES: ReadonlySet<string> = new Set(
  'call phone ring telephone email e-mail mail write contact chat message text speak dispute report complain tweet ask'.split(
    ' ',
  ),
);
const OFTEN =
  /\b(?:several|many|multiple|numerous|countless|three|four|five|six|seven|eight|ten|\d+) (?:\w+ )?(?:times|calls|e-?mails|messages|letters)\b|\b(?:every|each) (?:day|morning|week|time)\b|\bthird time\b|\btwice\b/;
const AGAIN = /\b(?:second time|again|once more|followed? up|following up)\b/;

/** How often they have written before: 0 not said, 2 once, 3 more often. */
export function contactsIn(all: readonly Judged[]): Complaint['contacts'] {
  const reached = all.filter(({ piece, side, kind }) => {
    const verb = piece.main?.verb;
    return kind !== 'wish' && side === 'customer' && verb?.tense === 'past' && REACHES.has(verb.lemma);
  });
  const lows = reached.map(({ piece }) => piece.low);
  if (reached.length > 1 || lows.some((low) => OFTEN.test(low))) return 3;
  return reached.length === 1 ||
    all.some(({ piece }) => AGAIN.test(piece.low) && /\b(?:wr[io]t|call|ask|contact)\w*/.test(piece.low))
    ? 2
    : 0;
}
