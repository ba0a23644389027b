import { loadChosen } from '../../lib/browser/session-values';
import { LETTERS } from '../../lib/letters/library';
import { sample } from '../../lib/letters/library/sample';
import type { DraftFacts, Letter, OwnLetter } from '../../lib/types';
import { fitFor } from './opening';

export type CurrentLetter = {
  readonly letter: Letter;
  /** The id of the letter that fits what the customer wrote; null where none says more than the sample. */
  readonly fits: string | null;
};

/** The letter last chosen for this draft, else the one that fits the customer's message, else the sample. */
export async function currentLetter(
  tabId: number,
  session: string | null,
  own: Promise<readonly OwnLetter[]>,
  draft: Promise<DraftFacts | null>,
): Promise<CurrentLetter> {
  const [id, all, fits] = await Promise.all([loadChosen(tabId, session), own, fitFor(draft)]);
  const wanted = id ?? fits;
  return { letter: [...all, ...LETTERS].find((one) => one.id === wanted) ?? sample, fits };
}
