import type { IDBPTransaction, StoreNames } from 'idb';
import type { ApologyRecord, ReplyCount } from '../types';
import { tellChange } from './changes';
import { type Amends, database } from './open';

/** Written through to the disk before we say that it is kept. */
const KEPT = { durability: 'strict' } as const;
/** So many at a time that the page stays awake while a large record is read. */
const CHUNK = 5000;

const byTime = (a: ApologyRecord, b: ApologyRecord) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
const idsOf = (records: readonly ApologyRecord[]) => ({ ids: records.map(({ id }) => id) });

type Change<S extends StoreNames<Amends>> = IDBPTransaction<Amends, S[], 'readwrite'>;

/** A request of a transaction, whose failure is the transaction's. */
type Ask = (request: Promise<unknown>) => void;

/** All that `work` asks for, or nothing of it: also where one of the requests cannot even be made. */
async function inOne<S extends StoreNames<Amends>>(
  stores: S[],
  work: (change: Change<S>, ask: Ask) => Promise<void> | void,
): Promise<void> {
  const change = (await database()).transaction(stores, 'readwrite', KEPT);
  const asked: Promise<unknown>[] = [change.done];
  const ask: Ask = (request) => {
    request.catch(() => undefined);
    asked.push(request);
  };
  try {
    await work(change, ask);
  } catch (error) {
    change.abort();
    await change.done.catch(() => undefined);
    throw error;
  }
  await Promise.all(asked);
}

export async function keepRecords(records: readonly ApologyRecord[]): Promise<void> {
  await inOne(['records'], (change, ask) => {
    for (const record of records) ask(change.objectStore('records').put(record));
  });
  tellChange(idsOf(records));
}

export async function dropRecords(ids: readonly string[]): Promise<void> {
  await inOne(['records'], (change, ask) => {
    for (const id of ids) ask(change.objectStore('records').delete(id));
  });
  tellChange({ ids });
}

/**
 * What was recorded before this moment (ISO 8601, UTC) goes, and with it the replies of those days and the
 * promises that were due and done by then. One that is still open stays: it is owed to somebody.
 */
export async function dropBefore(at: string): Promise<void> {
  let old: string[] = [];
  await inOne(['records', 'replies', 'followUps'], async (change, ask) => {
    const records = change.objectStore('records');
    old = await records.index('at').getAllKeys(IDBKeyRange.upperBound(at, true));
    for (const id of old) ask(records.delete(id));
    const promises = change.objectStore('followUps');
    const due = await promises.index('due').getAll(IDBKeyRange.upperBound(at, true));
    for (const { id, done } of due) if (done !== null && done < at) ask(promises.delete(id));
    ask(change.objectStore('replies').delete(IDBKeyRange.upperBound([at.slice(0, 10)], true)));
  });
  if (old.length > 0) tellChange({ ids: old });
}

/** A reply was sent: counted, and with it the apology that it held, or neither. */
export async function keepSent(day: string, site: string, apology: ApologyRecord | null): Promise<void> {
  await inOne(['replies', 'records'], async (change, ask) => {
    const counts = change.objectStore('replies');
    const before = (await counts.get([day, site]))?.replies ?? 0;
    ask(counts.put({ day, site, replies: before + 1 }));
    if (apology) ask(change.objectStore('records').put(apology));
  });
  if (apology) tellChange(idsOf([apology]));
}

/** A whole file or nothing of it. Of two counts for one day the larger is the later one. */
export async function takeIn(
  records: readonly ApologyRecord[],
  replies: readonly ReplyCount[],
): Promise<void> {
  await inOne(['replies', 'records'], async (change, ask) => {
    for (const record of records) ask(change.objectStore('records').put(record));
    const counts = change.objectStore('replies');
    for (const count of replies) {
      const before = (await counts.get([count.day, count.site]))?.replies ?? 0;
      if (count.replies > before) ask(counts.put(count));
    }
  });
  tellChange('all');
}

export async function recordsNamed(ids: readonly string[]): Promise<ApologyRecord[]> {
  const { store } = (await database()).transaction('records');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((record) => record !== undefined);
}

/** The latest, latest first. */
export async function latestRecords(count: number): Promise<ApologyRecord[]> {
  const latest: ApologyRecord[] = [];
  const { store } = (await database()).transaction('records');
  let cursor = await store.index('at').openCursor(null, 'prev');
  while (cursor && latest.length < count) {
    latest.push(cursor.value);
    cursor = await cursor.continue();
  }
  return latest;
}

/** All of them, latest first. */
export async function allRecords(): Promise<ApologyRecord[]> {
  const all: ApologyRecord[] = [];
  const db = await database();
  for (let last = ''; ; ) {
    const chunk = await db.getAll('records', IDBKeyRange.lowerBound(last, true), CHUNK);
    all.push(...chunk);
    if (chunk.length < CHUNK) return all.sort(byTime);
    last = chunk.at(-1)?.id ?? last;
  }
}

/** What these customers (by hash) had, latest first. */
export async function recordsOf(customers: readonly string[]): Promise<ApologyRecord[]> {
  const index = (await database()).transaction('records').store.index('customer');
  const found = await Promise.all(customers.map((customer) => index.getAll(customer)));
  return found.flat().sort(byTime);
}

export async function replyCounts(): Promise<ReplyCount[]> {
  return (await database()).getAll('replies');
}
