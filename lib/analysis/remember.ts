const caches: Map<string, unknown>[] = [];

/**
 * `make`, asked once for each text; beyond `most` texts the oldest is forgotten.
 * A draft is read again at each pause of typing, and nearly all of it stands as it stood.
 */
export function remembering<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  caches.push(known);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = detached(text);
    const made = make(own);
    if (known.size >= most) known.delete(known.keys().next().value as string);
    known.set(own, made);
    return made;
  };
}

/** A part cut out of a text keeps all of that text in memory: a copy keeps itself alone. */
const detached = (text: string): string => ` ${text}`.slice(1);

/** `make`, asked once for each object: what follows from a sentence's facts alone. */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** For tests: the next draft is read as if it were the first. */
export function forget(): void {
  for (const cache of caches) cache.clear();
}
