import { type IDBPTransaction, type StoreNames, unwrap, wrap } from 'idb';
import type { ApologyRecord, ReplyCount, ReplySent } from '../types';
import { tellChange } from './changes';
import { type Amends, database } from './open';
import { recordRow } from './rows';

/** Written through to the disk before we say that it is kept. */
const KEPT = { durability: 'strict' } as const;
/** So many at a time that the page stays awake while a large record is read. */
const CHUNK = 1500;
/** So many are asked for at a time; more than these are sooner read anew together than each by its id. */
const MANY = 500;

const byTime = (a: ApologyRecord, b: ApologyRecord) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
const idsOf = (records: readonly ApologyRecord[]) => ({ ids: records.map(({ id }) => id) });

type Change<S extends StoreNames<Amends>> = IDBPTransaction<Amends, S[], 'readwrite'>;

/**
 * All that `work` asks for, or nothing of it: also where one of the requests cannot even be made. Writes go to
 * the bare stores: fifty thousand promises, one for each, took longer than the writing. What fails is told by the
 * transaction.
 */
async function inOne<S extends StoreNames<Amends>>(
  stores: S[],
  work: (change: Change<S>, bare: (store: S) => IDBObjectStore) => Promise<void>,
): Promise<void> {
  const change = (await database()).transaction(stores, 'readwrite', KEPT);
  const bare = unwrap(change);
  const end = change.done.then(
    () => null,
    (cause) => cause,
  );
  try {
    await work(change, (store) => bare.objectStore(store));
  } catch (error) {
    giveUp(bare);
    // Where the browser gave it up, only the end tells why (no room is left).
    const cause = await end;
    throw (error as Error).name === 'AbortError' ? cause : error;
  }
  const failed = await end;
  if (failed) throw failed;
}

function giveUp(change: IDBTransaction): void {
  try {
    change.abort();
  } catch {
    // The browser was quicker.
  }
}

/** Asks for one after the other; between some of them the page may answer its user. */
async function unhurried<T>(all: readonly T[], request: (one: T) => IDBRequest): Promise<void> {
  for (const [index, one] of all.entries()) {
    const asked = request(one);
    if ((index + 1) % MANY === 0) await wrap(asked);
  }
}

export async function keepRecords(records: readonly ApologyRecord[]): Promise<void> {
  await inOne(['records'], (_, bare) => unhurried(records, (record) => bare('records').put(record)));
  tellChange(records.length > MANY ? 'all' : idsOf(records));
}

export async function dropRecords(ids: readonly string[]): Promise<void> {
  await inOne(['records'], async (change, bare) => {
    const store = change.objectStore('records');
    const gone = new Set(ids);
    const isAll =
      gone.size >= (await store.count()) && (await store.getAllKeys()).every((id) => gone.has(id));
    if (isAll) bare('records').clear();
    else await unhurried(ids, (id) => bare('records').delete(id));
  });
  tellChange({ gone: ids });
}

/**
 * What was recorded before this moment (ISO 8601, UTC) goes, and with it the replies of those days and the
 * promises that were due and done by then. One that is still open stays: it is owed to somebody.
 */
export async function dropBefore(at: string): Promise<void> {
  let old: string[] = [];
  await inOne(['records', 'replies', 'followUps'], async (change, bare) => {
    const before = IDBKeyRange.upperBound(at, true);
    old = await change.objectStore('records').index('at').getAllKeys(before);
    await unhurried(old, (id) => bare('records').delete(id));
    const due = await change.objectStore('followUps').index('due').getAll(before);
    for (const { id, done } of due) if (done !== null && done < at) bare('followUps').delete(id);
    bare('replies').delete(IDBKeyRange.upperBound([at.slice(0, 10)], true));
  });
  if (old.length > 0) tellChange({ gone: old });
}

/** A reply was sent: counted, and with it the apology that it held, or neither. */
export async function keepSent(day: string, site: string, apology: ApologyRecord | null): Promise<void> {
  await inOne(['replies', 'records'], async (change, bare) => {
    const before = (await change.objectStore('replies').get([day, site]))?.replies ?? 0;
    bare('replies').put({ day, site, replies: before + 1 });
    if (apology) bare('records').put(apology);
  });
  if (apology) tellChange(idsOf([apology]));
}

/** The reply was called back: it counts no more, and what was recorded of it goes. */
export async function takeBackSent({ day, site, id }: ReplySent): Promise<void> {
  await inOne(['replies', 'records'], async (change, bare) => {
    const before = (await change.objectStore('replies').get([day, site]))?.replies ?? 0;
    if (before > 1) bare('replies').put({ day, site, replies: before - 1 });
    else bare('replies').delete([day, site]);
    if (id) bare('records').delete(id);
  });
  if (id) tellChange({ ids: [id] });
}

/** A whole file or nothing of it. Of two counts for one day the larger is the later one. */
export async function takeIn(
  records: readonly ApologyRecord[],
  replies: readonly ReplyCount[],
): Promise<void> {
  await inOne(['replies', 'records'], async (change, bare) => {
    await unhurried(records, (record) => bare('records').put(record));
    const counts = change.objectStore('replies');
    for (const count of replies) {
      const before = (await counts.get([count.day, count.site]))?.replies ?? 0;
      if (count.replies > before) bare('replies').put(count);
    }
  });
  tellChange('all');
}

export async function recordsNamed(ids: readonly string[]): Promise<ApologyRecord[]> {
  const { store } = (await database()).transaction('records');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((record) => record !== undefined).map(recordRow);
}

/** The latest, latest first. */
export async function latestRecords(count: number): Promise<ApologyRecord[]> {
  const latest: ApologyRecord[] = [];
  const { store } = (await database()).transaction('records');
  let cursor = await store.index('at').openCursor(null, 'prev');
  while (cursor && latest.length < count) {
    latest.push(recordRow(cursor.value));
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
    all.push(...chunk.map(recordRow));
    if (chunk.length < CHUNK) return all.sort(byTime);
    last = chunk.at(-1)?.id ?? last;
  }
}

/** What these customers (by hash) had, latest first. */
export async function recordsOf(customers: readonly string[]): Promise<ApologyRecord[]> {
  const index = (await database()).transaction('records').store.index('customer');
  const found = await Promise.all(customers.map((customer) => index.getAll(customer)));
  return found.flat().map(recordRow).sort(byTime);
}

export async function replyCounts(): Promise<ReplyCount[]> {
  return (await database()).getAll('replies');
}
