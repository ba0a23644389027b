import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followUps, keepFollowUp } from '../../lib/db/follow-ups';
import { closeDatabase, database } from '../../lib/db/open';
import {
  allRecords,
  dropBefore,
  dropRecords,
  keepRecords,
  keepSent,
  latestRecords,
  recordsNamed,
  recordsOf,
  replyCounts,
  takeBackSent,
  takeIn,
} from '../../lib/db/records';
import { salt } from '../../lib/db/salt';
import type { ApologyRecord } from '../../lib/types';
import { followUp } from '../followups/sample';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

const record = (id: string, at: string, rest: Partial<ApologyRecord> = {}): ApologyRecord => ({
  id,
  at,
  customer: '',
  label: null,
  site: 'gmail',
  subject: null,
  reason: 'Late reply',
  parts: [],
  amends: [],
  promises: [],
  cause: null,
  ...rest,
});
const OLD = record('a', '2025-01-02T00:00:00.000Z', { customer: 'one' });
const MID = record('b', '2026-01-02T00:00:00.000Z', { customer: 'two' });
const NEW = record('c', '2026-05-02T00:00:00.000Z', { customer: 'one' });
const idsNow = async () => (await allRecords()).map(({ id }) => id);

describe('records', () => {
  beforeEach(() => keepRecords([MID, OLD, NEW]));

  test('come latest first', async () => {
    expect(await allRecords()).toEqual([NEW, MID, OLD]);
    expect(await latestRecords(2)).toEqual([NEW, MID]);
  });

  test('are found by id and by customer', async () => {
    expect(await recordsNamed(['b', 'gone'])).toEqual([MID]);
    expect(await recordsOf(['one', 'nobody'])).toEqual([NEW, OLD]);
  });

  test('are dropped, and put back', async () => {
    await dropRecords(['a', 'c']);
    expect(await idsNow()).toEqual(['b']);
    await keepRecords([OLD, NEW]);
    expect(await idsNow()).toEqual(['c', 'b', 'a']);
  });

  test('are kept no longer than is meant', async () => {
    await keepSent('2024-12-31', 'gmail', null);
    await keepSent('2026-05-02', 'gmail', null);
    const promise = { due: '2025-02-01T09:00:00.000Z' };
    await keepFollowUp(followUp({ ...promise, id: 'done', done: '2025-02-01T08:00:00.000Z' }));
    await keepFollowUp(followUp({ ...promise, id: 'owed' }));
    await keepFollowUp(followUp({ ...promise, id: 'late', done: '2025-07-01T08:00:00.000Z' }));
    await dropBefore('2025-06-01T00:00:00.000Z');
    expect(await idsNow()).toEqual(['c', 'b']);
    expect((await followUps()).map(({ id }) => id)).toEqual(['late', 'owed']);
    expect(await replyCounts()).toEqual([{ day: '2026-05-02', site: 'gmail', replies: 1 }]);
  });

  test('of a reply that was called back go with its count', async () => {
    await keepSent('2026-05-02', 'gmail', null);
    await keepSent('2026-05-02', 'gmail', NEW);
    await takeBackSent({ day: '2026-05-02', site: 'gmail', id: NEW.id });
    expect(await idsNow()).toEqual(['b', 'a']);
    expect(await replyCounts()).toEqual([{ day: '2026-05-02', site: 'gmail', replies: 1 }]);
    await takeBackSent({ day: '2026-05-02', site: 'gmail', id: null });
    expect(await replyCounts()).toEqual([]);
  });

  test('are read in chunks without losing one', async () => {
    const many = Array.from({ length: 12_000 }, (_, n) => record(`n${n}`, '2026-03-01T00:00:00.000Z'));
    await keepRecords(many);
    expect(new Set(await idsNow()).size).toBe(12_003);
  });
});

describe('a write that is cut off', () => {
  const broken = { ...NEW, id: undefined } as unknown as ApologyRecord;

  test('keeps none of a file', async () => {
    await keepRecords([OLD]);
    await expect(takeIn([MID, broken], [])).rejects.toThrow();
    expect(await idsNow()).toEqual(['a']);
  });

  test('counts no reply whose apology was not kept', async () => {
    await expect(keepSent('2026-05-02', 'gmail', broken)).rejects.toThrow();
    expect(await replyCounts()).toEqual([]);
    await keepSent('2026-05-02', 'gmail', NEW);
    expect([await replyCounts(), await idsNow()]).toEqual([
      [{ day: '2026-05-02', site: 'gmail', replies: 1 }],
      ['c'],
    ]);
  });

  test('drops nothing by half', async () => {
    await keepRecords([OLD, MID]);
    await expect(dropRecords(['a', {} as string])).rejects.toThrow();
    expect(await idsNow()).toEqual(['b', 'a']);
  });
});

test('of two counts of a day the larger one stays', async () => {
  const count = (replies: number) => [{ day: '2026-05-02', site: 'gmail', replies }];
  await takeIn([], count(7));
  await takeIn([], count(3));
  expect(await replyCounts()).toEqual(count(7));
});

test('the salt is made once', async () => {
  const first = await salt();
  await closeDatabase();
  expect(await salt()).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
});

test('a database of the first version keeps all that is in it', async () => {
  const first = await openDB('amends', 1, {
    upgrade(db) {
      db.createObjectStore('letters', { keyPath: 'id' });
      const records = db.createObjectStore('records', { keyPath: 'id' });
      records.createIndex('at', 'at');
      records.createIndex('customer', 'customer');
      db.createObjectStore('followUps', { keyPath: 'id' }).createIndex('due', 'due');
      db.createObjectStore('replies', { keyPath: ['day', 'site'] });
    },
  });
  await first.put('records', OLD);
  await first.put('letters', { id: 'l1', title: 'Mine' });
  first.close();
  expect(await allRecords()).toEqual([OLD]);
  expect(await (await database()).count('letters')).toBe(1);
  expect(await salt()).not.toBe('');
});
