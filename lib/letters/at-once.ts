import type { Content, DraftFacts, Letter } from '../types';
import { dayInFull, type Now } from './day';
import { fill } from './fill';
import { fitInto } from './fit';
import { pageValues } from './page-values';
import { inTone } from './tone';

/** What a letter is fitted to: the words that are there, and what the page tells. */
export type DraftSoFar = Pick<DraftFacts, 'text' | 'facts'>;

/** The letter as it goes in unseen: what the page tells is filled in, the rest stays in it as blanks. */
export function atOnce(letter: Letter, { text, facts }: DraftSoFar, clock: Now): Content {
  const spoken = fitInto(inTone(letter, 'warm'), text);
  return fill(spoken, pageValues(spoken, { ...facts, today: dayInFull(clock.now, clock) }));
}
