/** Long enough to choose a character from a list. */
const LONGEST_MS = 5000;

export type Composition = {
  /** Waits while an input method is at work; false when it still was after five seconds. */
  ended(): Promise<boolean>;
};

/** What is being composed belongs to the input method: a write in the midst of it would tear it apart. */
export function compositionIn(field: HTMLElement, signal: AbortSignal): Composition {
  let composing = false;
  // It may have begun before anybody listened here.
  for (const type of ['compositionstart', 'compositionupdate'])
    field.addEventListener(type, () => (composing = true), { signal });
  field.addEventListener('compositionend', () => (composing = false), { signal });
  return {
    ended: () => {
      if (!composing) return Promise.resolve(true);
      return new Promise((resolve) => {
        const until = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
        // The editor reads what was composed after the event.
        const told = () => setTimeout(() => resolve(true));
        field.addEventListener('compositionend', told, { once: true, signal: until });
        until.addEventListener('abort', () => resolve(!composing));
      });
    },
  };
}
