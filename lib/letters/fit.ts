import type { Letter } from '../types';

const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n]{0,60}(?:\n|$)/i;
const SIGN_OFF =
  /(?:^|\n)\s*(?:(?:kind|best|warm) (?:regards|wishes)|regards|best|thanks|thank you|cheers|yours(?: \w+)?|sincerely)[,.]?\s*(?:\n[^\n]{0,40}){0,2}\s*$/i;

/** The letter for a draft that is there: what the draft greets and signs already is not said twice. */
export function fitInto(letter: Letter, draft: string): Letter {
  const greets = GREETING.test(draft);
  const signs = SIGN_OFF.test(draft);
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
