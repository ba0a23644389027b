import { createStore } from 'zustand/vanilla';
import { keyOf, loadValues, saveValues, type TypedLetter } from '../browser/session-values';
import type { Tone } from '../types';

export type LetterState = TypedLetter & {
  /** Sets what was typed into a blank. */
  type(blank: string, value: string): void;
  /** Switches an optional passage on or off. */
  include(passage: string, on: boolean): void;
  speak(tone: Tone): void;
};

const NOTHING: TypedLetter = { values: {}, off: [], tone: 'warm' };

/** What is typed into one letter for one draft, as it was left; each change is kept at once. */
export async function openLetterStore(tabId: number, draft: string | null, letterId: string) {
  const key = keyOf(tabId, draft, letterId);
  const typed = (await loadValues(key)) ?? NOTHING;
  const store = createStore<LetterState>()((set) => ({
    ...typed,
    type: (blank, value) => set(({ values }) => ({ values: { ...values, [blank]: value } })),
    speak: (tone) => set({ tone }),
    include: (passage, on) =>
      set(({ off }) => ({ off: on ? off.filter((id) => id !== passage) : [...off, passage] })),
  }));
  store.subscribe(({ values, off, tone }) => void saveValues(key, { values, off, tone }));
  return store;
}

export type LetterStore = Awaited<ReturnType<typeof openLetterStore>>;
