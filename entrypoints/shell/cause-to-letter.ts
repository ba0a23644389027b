import { loadChosen } from '../../lib/browser/session-values';
import { LETTERS } from '../../lib/letters/library';
import { sample } from '../../lib/letters/library/sample';
import { openLetterStore } from '../../lib/stores/letter';
import type { Letter } from '../../lib/types';
import { load } from './own-letters';

/** The blank of a letter that the cause goes into. */
const CAUSE = 'cause';

/** The letter last chosen for the draft, where it asks for a cause; else null. */
export async function letterForCause(tabId: number, session: string | null): Promise<Letter | null> {
  const [id, own] = await Promise.all([loadChosen(tabId, session), load()]);
  const letter = [...own, ...LETTERS].find((one) => one.id === id) ?? sample;
  return letter.blanks.some((blank) => blank.id === CAUSE) ? letter : null;
}

/** Types the cause into its blank, as by hand: the letter's tab shows it when it is opened. */
export async function causeToLetter(
  letter: Letter,
  phrase: string,
  tabId: number,
  session: string | null,
): Promise<void> {
  const store = await openLetterStore(tabId, session, letter.id);
  store.getState().type(CAUSE, phrase);
}
