import { browser } from 'wxt/browser';
import type { Values } from '../types';

/** What was typed into a letter, and which optional passages were switched off. */
export type TypedLetter = { readonly values: Values; readonly off: readonly string[] };

const prefix = 'letter';

/** One key per tab and letter: the popup closes at each click beside it and must open as it was. */
export async function keyOfActiveTab(letterId: string): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return [prefix, tab?.id ?? 'none', letterId].join(':');
}

/** In memory only, never on the disk; null where nothing was typed yet. */
export async function loadValues(key: string): Promise<TypedLetter | null> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TypedLetter | undefined) ?? null;
}

export function saveValues(key: string, typed: TypedLetter): Promise<void> {
  return browser.storage.session.set({ [key]: typed });
}
