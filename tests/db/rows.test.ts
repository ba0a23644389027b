import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropFollowUp, followUps, keepFollowUp, markFollowUps } from '../../lib/db/follow-ups';
import { dropLetter, keepLetters, ownLetters } from '../../lib/db/letters';
import { closeDatabase, database } from '../../lib/db/open';
import { allRecords, dropRecords, keepRecords, latestRecords } from '../../lib/db/records';
import { SPOILED } from '../../lib/db/rows';
import { ownFrom } from '../../lib/letters/own';
import type { ApologyRecord } from '../../lib/types';
import { followUp } from '../followups/sample';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

const RECORD: ApologyRecord = {
  id: 'good',
  at: '2026-05-04T10:00:00.000Z',
  customer: '',
  label: 'Ana',
  site: 'gmail',
  subject: null,
  reason: 'Late reply',
  parts: [],
  amends: [],
  promises: ['by noon'],
  cause: null,
};
const LETTER = ownFrom(
  {
    id: '',
    title: 'Late',
    when: '',
    blanks: [],
    passages: [{ id: 'p1', part: 'own', text: 'We were late.', annotation: { lead: '', text: '' } }],
  },
  { id: 'good', now: new Date(0) },
);

/** As nothing of ours would write it. */
const spoil = async (store: 'records' | 'letters' | 'followUps', row: object) =>
  (await database()).put(store, row as never);

test('what is whole is given as it was', async () => {
  await keepRecords([RECORD]);
  await keepLetters([LETTER]);
  await keepFollowUp(followUp({}));
  expect(await allRecords()).toEqual([RECORD]);
  expect(await ownLetters()).toEqual([LETTER]);
  expect((await followUps())[0]?.what).not.toContain(SPOILED);
});

test.each([
  [{ id: 'bad' }, SPOILED],
  [{ ...RECORD, id: 'bad', promises: 7 }, `${SPOILED}Late reply`],
  [{ ...RECORD, id: 'bad', reason: { a: 1 } }, SPOILED],
  [{ ...RECORD, id: 'bad', at: 'yesterday' }, `${SPOILED}Late reply`],
])('a record that is spoiled is seen, and can be deleted: %j', async (row, reason) => {
  await keepRecords([RECORD]);
  await spoil('records', row);
  const all = await allRecords();
  expect(all.find(({ id }) => id === 'bad')).toMatchObject({ reason });
  expect(all.every(({ promises }) => Array.isArray(promises))).toBe(true);
  expect(await latestRecords(5)).toContainEqual(RECORD);
  await dropRecords(['bad']);
  expect(await allRecords()).toEqual([RECORD]);
});

test.each([
  [{ id: 'bad' }],
  [{ ...LETTER, id: 'bad', title: 9 }],
  [{ ...LETTER, id: 'bad', passages: [null] }],
  [{ ...LETTER, id: 'bad', blanks: 'none', tags: [1] }],
])('a letter that is spoiled leaves the others alone: %j', async (row) => {
  await keepLetters([LETTER]);
  await spoil('letters', row);
  const bad = (await ownLetters()).find(({ id }) => id === 'bad');
  expect(bad?.title.startsWith(SPOILED)).toBe(true);
  expect(bad).toMatchObject({
    tags: expect.any(Array),
    passages: expect.any(Array),
    blanks: expect.any(Array),
  });
  await dropLetter('bad');
  expect(await ownLetters()).toEqual([LETTER]);
});

test('a follow-up that is spoiled is seen and never announced', async () => {
  await spoil('followUps', { id: 'bad', what: 'Call Ana', due: 5 });
  expect(await followUps()).toMatchObject([{ id: 'bad', what: `${SPOILED}Call Ana` }]);
  expect(await markFollowUps((one) => one)).toEqual([]);
  await dropFollowUp('bad');
  expect(await followUps()).toEqual([]);
});
