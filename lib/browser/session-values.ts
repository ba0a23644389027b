import { browser } from 'wxt/browser';
import type { Tone, Values } from '../types';

/** What was typed into a letter, which optional passages were switched off, and in which tone it is. */
export type TypedLetter = { readonly values: Values; readonly off: readonly string[]; readonly tone: Tone };

const prefix = 'letter';
/** No letter has this id: they have no colon. */
const CHOSEN = ':chosen';
const FIRST_TAB = ':first-tab';

/** One key per draft and letter: the popup closes at each click beside it and must open as it was. */
export const keyOf = (tabId: number, draft: string | null, letterId: string): string =>
  [prefix, tabId, draft ?? 'none', letterId].join(':');

/** What was typed for a tab goes with it. */
export async function forgetValues(tabId: number): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => key.startsWith(`${prefix}:${tabId}:`)));
}

/** In memory only, never on the disk; null where nothing was typed yet. */
export async function loadValues(key: string): Promise<TypedLetter | null> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TypedLetter | undefined) ?? null;
}

export function saveValues(key: string, typed: TypedLetter): Promise<void> {
  return browser.storage.session.set({ [key]: typed });
}

/** The letter last chosen for a draft; null before the first choice. */
export async function loadChosen(tabId: number, draft: string | null): Promise<string | null> {
  const key = keyOf(tabId, draft, CHOSEN);
  return ((await browser.storage.session.get(key))[key] as string | undefined) ?? null;
}

export function saveChosen(tabId: number, draft: string | null, letterId: string): Promise<void> {
  return browser.storage.session.set({ [keyOf(tabId, draft, CHOSEN)]: letterId });
}

/** Which of our tabs opens first beside this one, the next time. */
export const saveFirstTab = (tabId: number, tab: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId, null, FIRST_TAB)]: tab });

/** Taken once: after that the popup opens as ever. */
export async function takeFirstTab(tabId: number): Promise<string | null> {
  const key = keyOf(tabId, null, FIRST_TAB);
  const tab = ((await browser.storage.session.get(key))[key] as string | undefined) ?? null;
  if (tab !== null) await browser.storage.session.remove(key);
  return tab;
}

/** What else was done for a draft, under a key of `keyOf`; null where nothing was. */
export async function loadKept<T>(key: string): Promise<T | null> {
  return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null;
}

export function saveKept(key: string, kept: unknown): Promise<void> {
  return browser.storage.session.set({ [key]: kept });
}

/** Letters have no such id. */
export const RIGHT = ':right';

/** The owned sentence that five whys have led to for a draft, whichever tab it stands in; null where there is none. */
export async function loadCause(draft: string): Promise<string | null> {
  const all = await browser.storage.session.get(null);
  const key = Object.keys(all).find((one) => one.endsWith(`:${draft}:${RIGHT}`));
  if (!key) return null;
  const kept = all[key] as { readonly walk?: { readonly sentence?: string | null } };
  return kept.walk?.sentence || null;
}
