import { saveChosen } from '../../lib/browser/session-values';
import { openLetterStore } from '../../lib/stores/letter';
import type { DraftFacts, Letter } from '../../lib/types';
import { currentLetter } from './current-letter';
import { allOwn } from './opening';

/** The blank of a letter that the cause goes into. */
const CAUSE = 'cause';

/** The draft's current letter, where it asks for a cause; else null. */
export async function letterForCause(
  tabId: number,
  session: string | null,
  draft: Promise<DraftFacts | null>,
): Promise<Letter | null> {
  const { letter } = await currentLetter(tabId, session, allOwn(), draft);
  return letter.blanks.some((blank) => blank.id === CAUSE) ? letter : null;
}

/** Types the cause into its blank, as by hand: the letter's tab shows it when it is opened, whatever fits by then. */
export async function causeToLetter(
  letter: Letter,
  phrase: string,
  tabId: number,
  session: string | null,
): Promise<void> {
  const store = await openLetterStore(tabId, session, letter.id);
  store.getState().type(CAUSE, phrase);
  await saveChosen(tabId, session, letter.id);
}
