import { saveFile } from '../../components/ui/save-file';
import { ask } from '../../lib/browser/messages';
import { dropLetter, keepLetters, ownLetters } from '../../lib/db/letters';
import { isFull } from '../../lib/db/open';
import { lettersFromCsv } from '../../lib/letters/exchange/csv';
import { lettersFromJson, lettersToJson } from '../../lib/letters/exchange/json';
import { teamLetters } from '../../lib/letters/team';
import { openSettings } from '../../lib/stores/settings/store';
import type { OwnLetter } from '../../lib/types';

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

/** Reads a whole file before anything is kept. */
export async function importFile(file: File): Promise<Kept> {
  try {
    const text = await file.text();
    const read = /\.csv$/i.test(file.name) ? lettersFromCsv : lettersFromJson;
    return await keep(read(text, newId, new Date()));
  } catch (error) {
    return failed(error);
  }
}

const failed = (error: unknown): Kept => ({ kind: 'failed', reason: (error as Error).message });

export const newId = (): string => crypto.randomUUID();

/** Nothing can be kept in some private windows: then there are none of one's own. */
export const load = (): Promise<OwnLetter[]> => ownLetters().catch(() => []);

export async function drop(id: string): Promise<void> {
  await dropLetter(id);
  tellMenu();
}

/** Pinned letters stand in the menu of each field, which the background keeps. */
const tellMenu = () => void ask('lettersChanged').catch(() => undefined);

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
