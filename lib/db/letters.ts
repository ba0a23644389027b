import type { OwnLetter } from '../types';
import { database } from './open';

/** One's own letters: pinned ones first, then by title. */
export async function ownLetters(): Promise<OwnLetter[]> {
  const all = await (await database()).getAll('letters');
  return all.sort((a, b) => Number(b.pinned) - Number(a.pinned) || a.title.localeCompare(b.title));
}

/** All or none: a file that does not fit is not taken by half. */
export async function keepLetters(letters: readonly OwnLetter[]): Promise<void> {
  const change = (await database()).transaction('letters', 'readwrite');
  await Promise.all([...letters.map((letter) => change.store.put(letter)), change.done]);
}

export async function dropLetter(id: string): Promise<void> {
  await (await database()).delete('letters', id);
}
