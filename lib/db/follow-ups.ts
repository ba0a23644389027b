import type { FollowUp, FollowUpPatch } from '../types';
import { database } from './open';

/** All of them, the earliest due first. */
export async function followUps(): Promise<FollowUp[]> {
  return (await database()).getAllFromIndex('followUps', 'due');
}

export async function followUp(id: string): Promise<FollowUp | null> {
  return (await (await database()).get('followUps', id)) ?? null;
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

/**
 * Gives those that `mark` returns changed, once they are written so. Two that ask at the same time stand in
 * line, and the second finds what the first has marked.
 */
export async function markFollowUps(mark: (followUp: FollowUp) => FollowUp | null): Promise<FollowUp[]> {
  const change = (await database()).transaction('followUps', 'readwrite');
  const marked = (await change.store.getAll()).flatMap((one) => mark(one) ?? []);
  await Promise.all([...marked.map((one) => change.store.put(one)), change.done]);
  return marked;
}
