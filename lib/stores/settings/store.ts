import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AreaName, loadArea, watchAreas, writeArea } from '../../browser/areas';
import type { Settings, SettingsPatch } from '../../types';
import { type Entries, fieldOf, isEntry, toEntries, toSettings } from './entries';
import { flatten } from './flatten';
import { migrate, VERSION } from './migrate';

export type SettingsState = {
  readonly settings: Settings;
  /** Paths that the administrator has set; nothing here changes them. */
  readonly locked: ReadonlySet<string>;
  /** Paths that the browser's sync had no room for, and that stay on this machine. */
  readonly unsynced: readonly string[];
  /** Changes what it names and nothing else. Rejects where it could not be stored. */
  change(patch: SettingsPatch): Promise<void>;
};

export type SettingsStore = StoreApi<SettingsState>;

type Areas = Readonly<Record<AreaName, Entries>>;

/** The settings, kept up with every other window until the signal aborts. */
export async function openSettings(signal?: AbortSignal): Promise<SettingsStore> {
  let areas: Areas = { sync: {}, local: {}, managed: {} };
  const store = createStore<SettingsState>()(() => ({ ...view(areas), change }));

  function take(area: AreaName, values: Entries): void {
    areas = { ...areas, [area]: merge(areas[area], area === 'managed' ? flatten(values) : values) };
    store.setState(view(areas));
  }

  async function change(patch: SettingsPatch): Promise<void> {
    const { locked } = store.getState();
    const entries = pick(toEntries(patch), (path, value) => {
      if (locked.has(path)) return false;
      if (value !== null && !isEntry(path, value)) throw new TypeError(`Not a setting: ${path}`);
      return true;
    });
    const local = pick(entries, (path) => fieldOf(path)?.field.area === 'local');
    const sync = pick(entries, (path) => fieldOf(path)?.field.area === 'sync');
    await Promise.all([keep('local', marked('local', local), take), keepSynced(marked('sync', sync), take)]);
  }

  /** Says which version wrote; what a later one wrote stays marked as its. */
  const marked = (area: 'sync' | 'local', entries: Entries): Entries => {
    if (Object.keys(entries).length === 0 || typeof areas[area].version === 'number') return entries;
    return { ...entries, version: VERSION };
  };

  // Listening comes first: what changes while we read is not missed.
  watchAreas(take, signal);
  const [sync, local, managed] = await Promise.all([
    loadArea('sync').then((stored) => upToDate('sync', stored)),
    loadArea('local').then((stored) => upToDate('local', stored)),
    loadArea('managed'),
  ]);
  areas = { sync: merge(sync, areas.sync), local: merge(local, areas.local), managed: flatten(managed) };
  store.setState(view(areas));
  return store;
}

function view({ sync, local, managed }: Areas) {
  const valid = pick(managed, isEntry);
  return {
    settings: toSettings({ ...sync, ...local, ...valid }),
    locked: new Set(Object.keys(valid)),
    unsynced: Object.keys(local).filter((path) => fieldOf(path)?.field.area === 'sync'),
  };
}

type Take = (area: AreaName, values: Entries) => void;

async function keep(area: 'sync' | 'local', values: Entries, take: Take): Promise<void> {
  if (Object.keys(values).length === 0) return;
  await writeArea(area, values);
  take(area, values);
}

/** What the browser's sync has no room for is kept on this machine. */
async function keepSynced(values: Entries, take: Take): Promise<void> {
  const inSync = await keep('sync', values, take).then(
    () => true,
    () => false,
  );
  // An entry that found room, or that was taken out, must not stand in the way of the synced one.
  await keep('local', inSync ? pick(emptied(values), isKeptHere(await loadArea('local'))) : values, take);
}

const isKeptHere = (local: Entries) => (path: string) => path in local && fieldOf(path) !== null;
const emptied = (values: Entries): Entries =>
  Object.fromEntries(Object.keys(values).map((path) => [path, null]));

/** Stored by an earlier version: brought to this one, and written back. */
async function upToDate(area: 'sync' | 'local', stored: Entries): Promise<Entries> {
  const from = typeof stored.version === 'number' ? stored.version : VERSION;
  if (from >= VERSION) return stored;
  const now = { ...migrate(stored, from), version: VERSION };
  await writeArea(area, { ...emptied(pick(stored, (path) => !(path in now))), ...now });
  return now;
}

const pick = (entries: Entries, wanted: (path: string, value: unknown) => boolean): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([path, value]) => wanted(path, value)));

const merge = (entries: Entries, changes: Entries): Entries =>
  pick({ ...entries, ...changes }, (_, value) => value !== null);
