import { among } from '../../analysis/lexicon/classes';
import { FATE, THIRD } from '../../analysis/lexicon/nouns';
import type { Piece } from './pieces';
import type { Side } from './sides';

const IT: ReadonlySet<string> = new Set('it this that these those which they'.split(' '));

/** Of whom or what a piece tells, finer than its side: the customer's things apart from ours, orders apart from what left its subject out. */
export function whoOf({ main, low }: Piece, side: Side): string {
  if (!main) return 'none';
  const subject = main.subject.text.toLowerCase();
  if (side === 'customer' && subject === '')
    return main.mood === 'command' && !main.opener ? 'order' : 'left-out';
  if (side !== 'thing') return side;
  if (/^(?:my|our)\b/.test(subject)) return 'theirs';
  if (among(THIRD, main.subject.head) || FATE.has(main.subject.head)) return 'outsider';
  if (IT.has(main.subject.head)) return 'it';
  if (/^your\b/.test(subject)) return 'ours';
  return main.subject.head === 'there' || /^(?:and |but |also )?there\b/.test(low) ? 'there' : 'thing';
}
