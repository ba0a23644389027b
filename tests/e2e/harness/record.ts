/** Our record as it is on the disk, asked and filled through the background. */
import type { ApologyRecord, ReplyCount } from '../../../lib/types/index.ts';
import type { Driver } from './driver.ts';

/** A database that is not there yet is not made by us: it holds nothing. */
const withStore = (name: string, mode: string, work: string) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('amends');
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => resolve('[]');
  opening.onsuccess = () => {
    const db = opening.result;
    const change = db.transaction(${JSON.stringify(name)}, ${JSON.stringify(mode)});
    const store = change.objectStore(${JSON.stringify(name)});
    let answer = null;
    ${work}
    change.oncomplete = () => { db.close(); resolve(JSON.stringify(answer)); };
    change.onerror = () => { db.close(); reject(change.error); };
  };
})`;

async function all<T>(driver: Driver, name: string): Promise<T[]> {
  const work = 'store.getAll().onsuccess = ({ target }) => { answer = target.result; };';
  return JSON.parse(String(await driver.inBackground(withStore(name, 'readonly', work))));
}

export const recordsOnDisk = (driver: Driver) => all<ApologyRecord>(driver, 'records');
export const countsOnDisk = (driver: Driver) => all<ReplyCount>(driver, 'replies');

/** Puts these in, or (without any) takes all out. */
export async function fill(driver: Driver, name: string, values: readonly unknown[]): Promise<void> {
  const work =
    values.length > 0 ? `for (const one of ${JSON.stringify(values)}) store.put(one);` : 'store.clear();';
  await driver.inBackground(withStore(name, 'readwrite', work));
}
