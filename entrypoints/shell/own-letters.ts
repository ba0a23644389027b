import { i18n } from '#i18n';
import { whyNot } from '../../components/ui/fault-words';
import { saveFile } from '../../components/ui/save-file';
import { ask, unanswered } from '../../lib/browser/messages';
import { dropLetter, keepLetters, ownLetters } from '../../lib/db/letters';
import { isFull } from '../../lib/db/open';
import type { ImportPlan } from '../../lib/letters/exchange/import-file';
import { lettersToJson } from '../../lib/letters/exchange/to-json';
import { teamLetters } from '../../lib/letters/team';
import { openSettings } from '../../lib/stores/settings/store';
import type { OwnLetter } from '../../lib/types';
import { knownBy } from './spoiled';

/** How keeping ended; where it did not work, nothing was changed. */
export type Kept =
  | { readonly kind: 'kept'; readonly count: number }
  | { readonly kind: 'full' }
  | { readonly kind: 'failed'; readonly reason: string };

export async function keep(letters: readonly OwnLetter[]): Promise<Kept> {
  try {
    await keepLetters(letters);
    tellMenu();
    return { kind: 'kept', count: letters.length };
  } catch (error) {
    return isFull(error) ? { kind: 'full' } : failed(error);
  }
}

/** What a file would add; nothing is kept yet. The readers are loaded when a file is there to be read. */
export async function planOf(file: File, columns?: readonly string[]): Promise<ImportPlan | Kept> {
  try {
    const { planImport } = await import('../../lib/letters/exchange/import-file');
    const untitled = (number: number) => i18n.t('own.untitled', [String(number)]);
    const start = { newId, now: new Date(), untitled, ...(columns && { columns }) };
    return planImport(file.name, new Uint8Array(await file.arrayBuffer()), start);
  } catch (error) {
    return failed(error);
  }
}

const failed = (error: unknown): Kept => ({
  kind: 'failed',
  reason: whyNot(error),
});

export const newId = (): string => crypto.randomUUID();

/** Nothing can be kept in some private windows: then there are none of one's own. */
export const load = (): Promise<OwnLetter[]> =>
  ownLetters().then(
    (all) => all.map((letter) => ({ ...letter, title: knownBy(letter.title) })),
    () => [],
  );

export async function drop(id: string): Promise<void> {
  await dropLetter(id);
  tellMenu();
}

/** Pinned letters stand in the menu of each field, which the background keeps. */
const tellMenu = () => void ask('lettersChanged').catch(unanswered(undefined));

/** The team's, which came with the house style or the browser's policy. */
export async function loadTeam(): Promise<OwnLetter[]> {
  const life = new AbortController();
  const store = await openSettings(life.signal);
  life.abort();
  return teamLetters(store.getState().settings.letters);
}

/** Hands all of one's own letters to the browser as a download. */
export async function exportFile(): Promise<void> {
  saveFile('amends-letters.json', lettersToJson(await load()));
}
