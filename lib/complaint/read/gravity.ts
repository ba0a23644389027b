import type { Complaint } from '../../types';
import type { Judged } from './judged';

/** What does not come back: health, safety, livelihood. */
const GRAVE =
  /\b(?:hospital|surgery|operation|medic(?:ine|ines|ation)|tablets?|prescription|doctor|injur\w+|bleed\w*|asthma|pain|sick|unsafe|danger\w*|fire|child(?:ren)?|baby|wedding|funeral|evict\w*|foreclos\w*|rent|livelihood|credit (?:score|report)|collections?|overdraw\w*|stranded|(?:my|our) (?:shop|business|clinic|company|trustees)|in tears|blood pressure)\b/;
const LARGE = 1000;
const sum = (words: string): number => Number(words.replace(/[^\d.]/g, '').replace(/\.(?=.*\.)/g, ''));

/** How grave it is from their side: 1 a nuisance, 2 money, time or trust lost, 3 health, livelihood, large sums. */
export function gravityOf(all: readonly Judged[], amounts: readonly string[]): Complaint['gravity'] {
  const hit = all.filter(({ kind }) => kind === 'problem' || kind === 'effect');
  if (
    amounts.some((words) => sum(words) >= LARGE) ||
    hit.some(({ piece, kind }) => kind === 'effect' && GRAVE.test(piece.low))
  )
    return 3;
  const costs = all.some(({ kind }) => kind === 'effect') || amounts.length > 0 || hit.length > 2;
  return costs ? 2 : 1;
}
