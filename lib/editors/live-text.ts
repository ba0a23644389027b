import { parentOf } from '../page/dom';
import type { Chunks } from './text-chunk';
import { type TextMap, textMap } from './text-map';

/** The map of a field's text, read again only after its DOM changed, and then only those blocks that did. */
export type LiveText = { map(): TextMap; onChange(listener: () => void): void };

/** What can hide text, show it, or strike it out. */
const LOOKS = ['hidden', 'style', 'class', 'contenteditable'];

export function liveText(field: HTMLElement, signal: AbortSignal): LiveText {
  const listeners = new Set<() => void>();
  let chunks: Chunks = new WeakMap();
  let known: TextMap | null = null;

  function map(): TextMap {
    take(observer.takeRecords());
    // Without an observer nobody tells of changes any more.
    if (signal.aborted) return textMap(field);
    known ??= textMap(field, chunks);
    return known;
  }

  /** Whether anything but looks has changed. */
  function forget(records: readonly MutationRecord[]): boolean {
    let isText = false;
    for (const { type, target, attributeName } of records) {
      if (type !== 'attributes') isText = true;
      // Fields that grow with their text change their own style with each line.
      else if (target !== field || attributeName === 'style') forgetInside(target as Element);
      else chunks = new WeakMap();
      for (let at: Node | null = target; at; at = at === field ? null : parentOf(at))
        chunks.delete(at as Element);
    }
    return isText;
  }

  function forgetInside(element: Element): void {
    if (element === field) return;
    for (const inner of element.querySelectorAll('*')) chunks.delete(inner);
  }

  /** The observer reports only after the present task; what is asked of it here it reports no more. */
  function take(records: readonly MutationRecord[]): void {
    if (records.length > 0) told(records, queueMicrotask);
  }

  /** Looks alone count as a change only where they made the text another one. */
  function told(records: readonly MutationRecord[], when: (call: () => void) => void): void {
    const before = known;
    const isText = forget(records);
    known = null;
    if (!isText) {
      known = before && textMap(field, chunks);
      if (known?.text === before?.text) return;
    }
    when(() => {
      for (const listener of listeners) listener();
    });
  }

  const observer = new MutationObserver((records) => told(records, (call) => call()));
  observer.observe(field, {
    characterData: true,
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: LOOKS,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    listeners.clear();
  });
  return { map, onChange: (listener) => void listeners.add(listener) };
}
