import type { Lessons } from '../../components/letters/Note';
import { loadHabits } from '../../lib/browser/letter-habits';
import { openSettings } from '../../lib/stores/settings/store';

/** Who has sent a letter so often knows why its passages are there. */
const KNOWN_BY = 3;

/** How the letter's lessons are shown, by the agent's choice and by how often the letter went out. */
export async function lessonsFor(letter: string): Promise<Lessons> {
  const [store, { uses }] = await Promise.all([openSettings(), loadHabits()]);
  const { lessons } = store.getState().settings;
  if (lessons === 'never') return 'hidden';
  return lessons === 'fold' && (uses[letter]?.times ?? 0) >= KNOWN_BY ? 'folded' : 'open';
}
