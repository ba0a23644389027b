import { createStore, type StoreApi } from 'zustand/vanilla';
import { loadHabits, rememberTone } from '../browser/letter-habits';
import { keyOf, loadValues, saveValues, type TypedLetter } from '../browser/session-values';
import type { Tone } from '../types';

export type LetterState = TypedLetter & {
  /** False where the browser has no room for what was typed: it is here, and gone when we close. */
  readonly kept: boolean;
  /** Sets what was typed into a blank. */
  type(blank: string, value: string): void;
  /** Switches an optional passage on or off. */
  include(passage: string, on: boolean): void;
  speak(tone: Tone): void;
};

const NOTHING = { values: {}, off: [] } as const;

/** What is typed into one letter for one draft, as it was left; each change is kept at once. */
export async function openLetterStore(tabId: number, draft: string | null, letterId: string) {
  const key = keyOf(tabId, draft, letterId);
  const [left, { tone }] = await Promise.all([loadValues(key), loadHabits()]);
  const typed: TypedLetter = left ?? { ...NOTHING, tone };
  const store = createStore<LetterState>()((set) => ({
    ...typed,
    kept: true,
    type: (blank, value) => set(({ values }) => ({ values: { ...values, [blank]: value } })),
    speak(tone) {
      set({ tone });
      void rememberTone(tone).catch(() => undefined); // full storage: the next letter begins in the tone before
    },
    include: (passage, on) =>
      set(({ off }) => ({ off: on ? off.filter((id) => id !== passage) : [...off, passage] })),
  }));
  onTyped(store, (now) => {
    void saveValues(key, now).then(
      () => store.setState({ kept: true }),
      () => store.setState({ kept: false }),
    );
  });
  return store;
}

/** Calls after each change of what is typed, until the function that it gives is called. */
export function onTyped(store: StoreApi<LetterState>, listener: (typed: TypedLetter) => void): () => void {
  return store.subscribe(({ values, off, tone }, before) => {
    const isSame = values === before.values && off === before.off && tone === before.tone;
    if (!isSame) listener({ values, off, tone });
  });
}

export type LetterStore = Awaited<ReturnType<typeof openLetterStore>>;
