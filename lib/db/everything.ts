import { tellChange } from './changes';
import { database } from './open';

/** All that is kept of customers and promises; one's own letters are not among it. */
const STORES = ['records', 'replies', 'followUps', 'secrets'] as const;

/** What was kept, to put it back once more. */
export type Everything = {
  readonly [S in (typeof STORES)[number]]: readonly (readonly [key: IDBValidKey, value: unknown])[];
};

/** Takes all of it out, in one step or not at all: also the salt, so that no code of a customer can be made again. */
export async function takeEverything(): Promise<Everything> {
  const change = (await database()).transaction(STORES, 'readwrite');
  const taken = await Promise.all(
    STORES.map(async (name) => {
      const store = change.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      await store.clear();
      return [name, keys.map((key, index) => [key, values[index]] as const)] as const;
    }),
  );
  await change.done;
  tellChange('all');
  return Object.fromEntries(taken) as unknown as Everything;
}

export async function putBack(everything: Everything): Promise<void> {
  const change = (await database()).transaction(STORES, 'readwrite');
  for (const name of STORES) {
    const store = change.objectStore(name);
    // Secrets are kept under a name; the others have their key in them.
    for (const [key, value] of everything[name])
      await (store.keyPath === null ? store.put(value as never, key as never) : store.put(value as never));
  }
  await change.done;
  tellChange('all');
}
