import { ask, unanswered } from '../../lib/browser/messages';
import type { PageChoices } from '../../lib/types';

/** Until they are known, everything is as it comes; what the administrator locked is not known either. */
const AS_IT_COMES: PageChoices = {
  badge: true,
  letterChip: true,
  slashLetters: false,
  tabToBlanks: true,
  holdBlanks: true,
  holdStrong: false,
  keys: {},
  lockedRules: [],
};

export type Choices = {
  now(): PageChoices;
  readonly known: Promise<void>;
  isKnown(): boolean;
  /** They have changed. */
  askAgain(): Promise<void>;
};

/** What the agent has chosen, as far as a page needs it: the background hands it out. */
export function choicesHere(): Choices {
  let chosen: PageChoices | null = null;
  async function read(): Promise<void> {
    // Nobody answers where the extension was updated under the page: then what was chosen last stands.
    chosen = await ask('askChoices').catch(unanswered(chosen));
  }
  return { now: () => chosen ?? AS_IT_COMES, known: read(), isKnown: () => chosen !== null, askAgain: read };
}
