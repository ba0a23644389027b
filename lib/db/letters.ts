import type { OwnLetter } from '../types';
import { database } from './open';
import { letterRow } from './rows';

/** One's own letters: pinned ones first, then by title. */
export async function ownLetters(): Promise<OwnLetter[]> {
  const all = (await (await database()).getAll('letters')).map(letterRow);
  return all.sort((a, b) => Number(b.pinned) - Number(a.pinned) || a.title.localeCompare(b.title));
}

/** All or none: a file that does not fit is not taken by half. */
export async function keepLetters(letters: readonly OwnLetter[]): Promise<void> {
  const change = (await database()).transaction('letters', 'readwrite');
  const written = letters.map((letter) => change.store.put(letter));
  // The transaction knows why it failed (no room is left); each write only knows that it was given up.
  const [done, ...each] = await Promise.allSettled([change.done, ...written]);
  const failed = [done, ...each].find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

export async function dropLetter(id: string): Promise<void> {
  await (await database()).delete('letters', id);
}
