import { browser } from 'wxt/browser';
import { whileAlive } from './alive';

export type AreaName = 'sync' | 'local' | 'managed';
type Values = Readonly<Record<string, unknown>>;

/** Other things are kept in the same areas: the settings' keys begin with this. */
const PREFIX = 'settings/';

/** The settings kept in an area, by path. What an administrator sets has names without our prefix. */
export async function loadArea(area: AreaName): Promise<Values> {
  // Firefox rejects where no administrator has set anything.
  if (area === 'managed') return browser.storage.managed.get(null).catch(() => ({}));
  return ours(await browser.storage[area].get(null));
}

/** Writes the values, and takes out what is null. Rejects where the area is full; then nothing was written. */
export async function writeArea(area: 'sync' | 'local', values: Values): Promise<void> {
  const paths = Object.keys(values);
  const gone = paths.filter((path) => values[path] === null);
  const kept = paths.filter((path) => values[path] !== null);
  if (kept.length > 0)
    await browser.storage[area].set(Object.fromEntries(kept.map((path) => [PREFIX + path, values[path]])));
  if (gone.length > 0) await browser.storage[area].remove(gone.map((path) => PREFIX + path));
}

/** Tells each change, whoever made it, until the signal aborts; null for what was taken out. */
export function watchAreas(
  listener: (area: AreaName, values: Values) => void,
  signal: AbortSignal | undefined,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const values = Object.fromEntries(
      Object.entries(changes).map(([key, { newValue }]) => [key, newValue ?? null]),
    );
    if (area === 'managed') return listener(area, values);
    if (area !== 'sync' && area !== 'local') return;
    const own = ours(values);
    if (Object.keys(own).length > 0) listener(area, own);
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () =>
    whileAlive(() => browser.storage.onChanged.removeListener(changed)),
  );
}

const ours = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value]),
  );

/** As the browsers have it that can close them; the compiler knows only the one that is closed anyway. */
type Closable = { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/**
 * Keeps what is stored from our own scripts in the pages of the web: a page that breaks out of its sandbox is one of
 * those. They are handed what they need (`entrypoints/background/choices.ts`). Firefox has no such door in all versions.
 */
export async function closeAreas(): Promise<void> {
  const { local, sync, managed } = browser.storage;
  for (const area of [local, sync, managed] as Closable[])
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => {
      console.error('Amends could not close its storage to pages:', error);
    });
}
