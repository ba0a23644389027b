import type { Driver } from './driver.ts';
import { until } from './wait.ts';

/** What a test needs of a follow-up; the rest is as it was stored. */
export type Stored = {
  id: string;
  what: string;
  due: string;
  label: string;
  page: string;
  record: string | null;
  snoozed: string | null;
  announced: unknown;
};

/** Runs in the background: gives all, after each was changed by the patch. */
const script = (patch: object) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('amends');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const store = db.transaction('followUps', 'readwrite').objectStore('followUps');
    const all = store.getAll();
    all.onsuccess = () => {
      for (const one of all.result) store.put(Object.assign(one, ${JSON.stringify(patch)}));
      store.transaction.oncomplete = () => { db.close(); resolve(JSON.stringify(all.result)); };
    };
  };
})`;

export async function storedFollowUps(driver: Driver, patch: object = {}): Promise<Stored[]> {
  return JSON.parse((await driver.inBackground(script(patch))) as string);
}

const NOTIFICATIONS =
  '(globalThis.browser ?? chrome).notifications.getAll().then((all) => JSON.stringify(Object.keys(all)))';

/** The ids of the notifications that the system shows. */
export async function notifications(driver: Driver): Promise<string[]> {
  return JSON.parse((await driver.inBackground(NOTIFICATIONS)) as string);
}

export const announced = (driver: Driver): Promise<string> =>
  until('a notification is shown', async () => (await notifications(driver))[0] ?? null);
