import { ask, unanswered } from '../../lib/browser/messages';
import type { DraftFacts, OwnLetter } from '../../lib/types';
import { load, loadTeam } from './own-letters';

/** What the letters need to be shown. */
export type Opening = {
  /** Null where nobody writes, or where the extension was updated under the page. */
  readonly draft: Promise<DraftFacts | null>;
  readonly own: Promise<readonly OwnLetter[]>;
};

export const askDraft = (tabId: number): Promise<DraftFacts | null> =>
  ask('askDraft', { tabId }).catch(unanswered(null));

/** The id of the letter that fits what the customer wrote; null where none says more than the sample. */
export async function fitFor(asked: Promise<DraftFacts | null>): Promise<string | null> {
  const heard = (await asked)?.heard ?? '';
  if (heard.trim() === '') return null;
  const found = await ask('fittingLetter', { heard }).catch(unanswered(null));
  return found && !found.general ? found.id : null;
}

/** One's own letters and the team's. */
export const allOwn = async (): Promise<readonly OwnLetter[]> =>
  (await Promise.all([load(), loadTeam()])).flat();

let begun: { readonly opening: Opening; tabId?: number } | null = null;

/** Asks while the rest of us is still being read in, and before it is known beside which tab: a popup is waited for. */
export function beginOpening(tab: Promise<number>): void {
  const early: typeof begun = { opening: { draft: tab.then(askDraft), own: allOwn() } };
  begun = early;
  void tab.then((tabId) => Object.assign(early, { tabId }));
}

export function dropOpening(): void {
  begun = null;
}

/** What was asked for at the beginning, the first time; after that it may have changed, and is asked for anew. */
export function takeOpening(tabId: number): Opening {
  const early = begun?.tabId === tabId ? begun.opening : { draft: askDraft(tabId), own: allOwn() };
  begun = null;
  return early;
}
