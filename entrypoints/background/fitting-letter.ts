import { complains } from '../../lib/analysis/speaks/complains';
import { loadHabits } from '../../lib/browser/letter-habits';
import { readComplaint } from '../../lib/complaint';
import { fitting } from '../../lib/letters/fits';
import { empathy } from '../../lib/letters/library/empathy';
import { sample } from '../../lib/letters/library/sample';
import { sliceOf } from '../../lib/text';
import type { Letter } from '../../lib/types';

/** Waved away so often since it was last used, a letter is not offered unasked any more. */
const ENOUGH = 2;
/** Only so much of a message is read: what people write to a company ends long before. */
const MOST = 12_000;

/** The letter for what a customer wrote: the sample where they complain and none says more; null where nothing tells. */
export function letterFor(message: string, letters: readonly Letter[]): Letter | null {
  const text = message.trim().slice(0, MOST);
  if (text === '') return null;
  const heard = { text, ...readComplaint(text) };
  const { problems, fault } = heard;
  if (fault === 'third') return empathy;
  const found = fitting({ problems: problems.map((span) => sliceOf(text, span)), text }, letters);
  return found ?? (fault !== 'none' || complains(text.toLowerCase(), heard) ? sample : null);
}

/** Whether the agent has had enough of its being offered; where nothing can be kept, they have not. */
export async function isDeclined(letter: string): Promise<boolean> {
  const habits = await loadHabits().catch(() => null);
  return (habits?.declined[letter] ?? 0) >= ENOUGH;
}
