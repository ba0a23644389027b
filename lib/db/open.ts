import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ApologyRecord, FollowUp, OwnLetter, ReplyCount } from '../types';

/** One database for all that is kept. Background and extension pages only: in a page it would be the page's own. */
export interface Amends extends DBSchema {
  letters: { key: string; value: OwnLetter };
  records: { key: string; value: ApologyRecord; indexes: { at: string; customer: string } };
  followUps: { key: string; value: FollowUp; indexes: { due: string } };
  /** Replies written, by day and site: counted, without their text. */
  replies: { key: [day: string, site: string]; value: ReplyCount };
  /** What is made up once and stays on this machine, by name. */
  secrets: { key: string; value: string };
}

export type Database = IDBPDatabase<Amends>;

const NAME = 'amends';

/** What each version adds. A version that was shipped is never changed: add the next one below it. */
const UPGRADES: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('letters', { keyPath: 'id' });
    const records = db.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('at', 'at');
    records.createIndex('customer', 'customer');
    db.createObjectStore('followUps', { keyPath: 'id' }).createIndex('due', 'due');
    db.createObjectStore('replies', { keyPath: ['day', 'site'] });
  },
  (db) => {
    db.createObjectStore('secrets');
  },
];

let opening: Promise<Database> | null = null;

/** Opens the database, once per place. Rejects where the browser forbids storage (a private window of Firefox). */
export function database(): Promise<Database> {
  opening ??= open().catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

function open(): Promise<Database> {
  return openDB<Amends>(NAME, UPGRADES.length, {
    upgrade(db, from) {
      for (const upgrade of UPGRADES.slice(from)) upgrade(db);
    },
    // A newer version of ours waits in another window: make way, and open again when next asked.
    blocking: () => void closeDatabase(),
    terminated() {
      opening = null;
    },
  });
}

export async function closeDatabase(): Promise<void> {
  const open = opening;
  opening = null;
  (await open)?.close();
}

/** Whether a write failed because the disk's share for us is used up: nothing was written then. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
