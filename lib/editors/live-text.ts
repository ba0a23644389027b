import { type TextMap, textMap } from './text-map';

/** The map of a field's text, read again only after its DOM changed. */
export type LiveText = { map(): TextMap; onChange(listener: () => void): void };

export function liveText(field: HTMLElement, signal: AbortSignal): LiveText {
  const listeners = new Set<() => void>();
  let known: TextMap | null = null;
  const changed = () => {
    known = null;
    for (const listener of listeners) listener();
  };
  const observer = new MutationObserver(changed);
  observer.observe(field, { characterData: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    listeners.clear();
  });
  return {
    map() {
      // The observer reports only after the present task, so ask it; what it hands out here it reports no more.
      if (observer.takeRecords().length > 0) {
        known = null;
        queueMicrotask(changed);
      }
      // Without an observer nobody tells of changes any more.
      if (signal.aborted) return textMap(field);
      known ??= textMap(field);
      return known;
    },
    onChange: (listener) => void listeners.add(listener),
  };
}
