/** Puts entries into the extension's database, from one of its pages: it is sent there as text, and uses nothing from here. */
export function fill(stores: Readonly<Record<string, readonly object[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('amends');
    opening.onsuccess = () => {
      const change = opening.result.transaction(Object.keys(stores), 'readwrite');
      for (const [store, entries] of Object.entries(stores))
        for (const entry of entries) change.objectStore(store).put(entry);
      change.oncomplete = () => resolve(opening.result.close());
      change.onerror = () => reject(change.error);
    };
  });
}
