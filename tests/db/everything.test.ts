import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putBack, takeEverything } from '../../lib/db/everything';
import { followUps, keepFollowUp } from '../../lib/db/follow-ups';
import { closeDatabase } from '../../lib/db/open';
import { allRecords, keepSent, replyCounts } from '../../lib/db/records';
import { salt } from '../../lib/db/salt';
import type { ApologyRecord } from '../../lib/types';
import { followUp } from '../followups/sample';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

const RECORD: ApologyRecord = {
  id: 'a',
  at: '2026-05-04T10:00:00.000Z',
  customer: '',
  label: null,
  site: 'gmail',
  subject: null,
  reason: 'Late reply',
  parts: [],
  amends: [],
  promises: [],
  cause: null,
};

test('nothing is left of record, counts, follow-ups and salt; and all of it can be put back', async () => {
  await keepSent('2026-05-04', 'gmail', RECORD);
  await keepFollowUp(followUp({}));
  const [before, owed] = [await salt(), await followUps()];
  const taken = await takeEverything();
  expect(await allRecords()).toEqual([]);
  expect(await replyCounts()).toEqual([]);
  expect(await followUps()).toEqual([]);
  await putBack(taken);
  expect(await allRecords()).toEqual([RECORD]);
  expect(await replyCounts()).toHaveLength(1);
  expect(await followUps()).toEqual(owed);
  expect(await salt()).toBe(before);
});

test('a salt that was deleted is made anew', async () => {
  const before = await salt();
  await takeEverything();
  expect(await salt()).not.toBe(before);
});
