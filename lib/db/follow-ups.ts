import type { FollowUp, FollowUpPatch } from '../types';
import { database } from './open';
import { followUpRow, SPOILED } from './rows';

/** All of them, the earliest due first. */
export async function followUps(): Promise<FollowUp[]> {
  // Not by the index: a row without a time would be missing there.
  const all = (await (await database()).getAll('followUps')).map(followUpRow);
  return all.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

export async function followUp(id: string): Promise<FollowUp | null> {
  const found = await (await database()).get('followUps', id);
  return found ? followUpRow(found) : null;
}

export async function keepFollowUp(followUp: FollowUp): Promise<void> {
  await (await database()).put('followUps', followUp);
}

export async function dropFollowUp(id: string): Promise<void> {
  await (await database()).delete('followUps', id);
}

/** Changes one as it is by now; null where it is gone. */
export async function changeFollowUp(id: string, patch: FollowUpPatch): Promise<FollowUp | null> {
  const change = (await database()).transaction('followUps', 'readwrite');
  const now = await change.store.get(id);
  const next = now && { ...now, ...patch };
  if (next) await change.store.put(next);
  await change.done;
  return next ?? null;
}

/** It is never announced: nobody knows when it is due. */
const isSpoiled = (row: FollowUp) => followUpRow(row).what.startsWith(SPOILED);

/**
 * Gives those that `mark` returns changed, once they are written so. Two that ask at the same time stand in
 * line, and the second finds what the first has marked.
 */
export async function markFollowUps(mark: (followUp: FollowUp) => FollowUp | null): Promise<FollowUp[]> {
  const change = (await database()).transaction('followUps', 'readwrite');
  const marked = (await change.store.getAll()).flatMap((one) => (isSpoiled(one) ? [] : (mark(one) ?? [])));
  await Promise.all([...marked.map((one) => change.store.put(one)), change.done]);
  return marked;
}
