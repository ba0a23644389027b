import { toldFor } from '../../complaint/told';
import { span } from '../../text';
import type { Maker } from './model';

/** The customer's own fact for a blank, the nth of them; null where their message tells none. */
export const factAt =
  (nth: number): Maker =>
  ({ facts, hit, complaint }) => {
    if (!complaint) return null;
    const label = facts.text.slice(hit.start, hit.end).replace(/^\W+|\W+$/g, '');
    const fact = toldFor(complaint, { label, before: facts.low.slice(0, hit.start) })[nth];
    return fact
      ? { span: span(hit.start - fact.lead, hit.end), words: fact.words, theirs: [fact.words] }
      : null;
  };
