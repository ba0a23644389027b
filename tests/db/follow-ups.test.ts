import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  changeFollowUp,
  dropFollowUp,
  followUps,
  keepFollowUp,
  markFollowUps,
} from '../../lib/db/follow-ups';
import { closeDatabase } from '../../lib/db/open';
import type { FollowUp } from '../../lib/types';
import { followUp } from '../followups/sample';

const promised = (id: string, due: string) => followUp({ id, what: `promise ${id}`, due });

beforeEach(async () => {
  await keepFollowUp(promised('b', '2026-05-07T08:00:00.000Z'));
  await keepFollowUp(promised('a', '2026-05-04T08:00:00.000Z'));
});
afterEach(async () => {
  await Promise.all((await followUps()).map(({ id }) => dropFollowUp(id)));
  await closeDatabase();
});

test('they come by the time they are due', async () => {
  expect((await followUps()).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('two reviews at once announce each of them once', async () => {
  const announced = { at: '2026-05-07T08:00:00.000Z', as: 'due' } as const;
  const mark = (one: FollowUp) => (one.announced ? null : { ...one, announced });
  const [first, second] = await Promise.all([markFollowUps(mark), markFollowUps(mark)]);
  expect([first.length, second.length]).toEqual([2, 0]);
});

test('a change keeps what the other has written, and tells when it is gone', async () => {
  await markFollowUps((one) => ({ ...one, announced: { at: one.due, as: 'soon' } }));
  const changed = await changeFollowUp('a', { done: '2026-05-04T09:00:00.000Z' });
  expect(changed).toMatchObject({ announced: { as: 'soon' }, done: '2026-05-04T09:00:00.000Z' });
  await dropFollowUp('a');
  expect(await changeFollowUp('a', { done: null })).toBeNull();
});
