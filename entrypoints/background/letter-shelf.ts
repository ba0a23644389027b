import { ownLetters } from '../../lib/db/letters';
import { SPOILED } from '../../lib/db/rows';
import { LETTERS } from '../../lib/letters/library';
import { teamLetters } from '../../lib/letters/team';
import type { SettingsStore } from '../../lib/stores/settings/store';
import type { Letter, OwnLetter } from '../../lib/types';

/** Every letter there is, as the finder shows them: one's own, the team's, and those that came with us. */
export async function everyLetter(opening: Promise<SettingsStore>): Promise<readonly Letter[]> {
  const team = teamLetters((await opening).getState().settings.letters);
  return [...(await own()), ...team, ...LETTERS];
}

export async function pinnedLetters(opening: Promise<SettingsStore>): Promise<readonly OwnLetter[]> {
  const team = teamLetters((await opening).getState().settings.letters);
  return [...(await own()), ...team].filter(({ pinned }) => pinned);
}

/** Nothing can be kept in some private windows: then there are none of one's own. */
const own = async (): Promise<OwnLetter[]> => {
  const all = await ownLetters().catch((): OwnLetter[] => []);
  return all.filter(({ title }) => !title.startsWith(SPOILED));
};
