import type { Content, DraftFacts, Letter } from '../types';
import { dayInFull, type Now } from './day';
import { fill } from './fill';
import { fitInto } from './fit';
import { pageValues } from './page-values';
import { inTone } from './tone';

/** The letter as it goes in unseen: what the page tells is filled in, the rest stays in it as blanks. */
export function atOnce(letter: Letter, { text, facts }: DraftFacts, clock: Now): Content {
  const spoken = fitInto(inTone(letter, 'warm'), text);
  return fill(spoken, pageValues(spoken, { ...facts, today: dayInFull(clock.now, clock) }));
}
