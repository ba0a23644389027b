import { signOffOf } from '../authorship';
import type { DraftFacts, Letter } from '../types';

const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n]{0,60}(?:\n|$)/i;

type Around = Pick<DraftFacts, 'text' | 'signature'>;

/** The letter for a draft that is there: what the draft greets and signs already is not said twice. */
export function fitInto(letter: Letter, { text, signature = '' }: Around): Letter {
  const greets = GREETING.test(text);
  const signs = signOffOf(text, []) !== null || signOffOf(signature, []) !== null;
  const last = letter.passages.at(-1);
  return {
    ...letter,
    passages: letter.passages.filter(
      (passage) =>
        !(greets && passage.part === 'greeting') &&
        !(signs && passage === last && passage.part === 'personal-voice'),
    ),
  };
}

/** The letter in place of the draft, of which the sign-off stays. */
export function fitInstead(letter: Letter, { text, signature }: Around): Letter {
  const kept = signOffOf(text, []);
  return fitInto(letter, { text: kept ? text.slice(kept.start) : '', ...(signature && { signature }) });
}
