import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { closeDatabase, database, isFull } from '../../lib/db/open';

afterEach(closeDatabase);

test('has a place for everything that is kept', async () => {
  expect([...(await database()).objectStoreNames].sort()).toEqual([
    'followUps',
    'letters',
    'records',
    'replies',
    'secrets',
  ]);
});

test('is opened once for all who ask, and again after it was closed', async () => {
  const first = await database();
  expect(await database()).toBe(first);
  await closeDatabase();
  expect(await database()).not.toBe(first);
});

test('keeps what was written when it is opened again', async () => {
  const count = { day: '2026-05-04', site: 'gmail', replies: 3 };
  await (await database()).put('replies', count);
  await closeDatabase();
  expect(await (await database()).get('replies', ['2026-05-04', 'gmail'])).toEqual(count);
});

test('a full disk is told from other errors', () => {
  expect(isFull(new DOMException('', 'QuotaExceededError'))).toBe(true);
  expect(isFull(new DOMException('', 'AbortError'))).toBe(false);
  expect(isFull(new Error('QuotaExceededError'))).toBe(false);
});
