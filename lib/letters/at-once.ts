import type { Content, DraftFacts, Letter } from '../types';
import { dayInFull, type Now } from './day';
import { fill } from './fill';
import { fitInto } from './fit';
import { pageValues } from './page-values';
import { inTone } from './tone';

/** What a letter is fitted to: the words that are there, and what the page tells. */
export type DraftSoFar = Pick<DraftFacts, 'text' | 'facts' | 'signature'>;

/** The letter as it goes in unseen: what the page tells is filled in, the rest stays in it as blanks. */
export function atOnce(letter: Letter, draft: DraftSoFar, clock: Now): Content {
  const spoken = fitInto(inTone(letter, 'warm'), draft);
  return fill(spoken, pageValues(spoken, { ...draft.facts, today: dayInFull(clock.now, clock) }));
}
