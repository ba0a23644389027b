import { documentOf, viewOf } from '../page/dom';
import { around } from '../page/outwards';

/** Who holds a key for longer rests a hand on it. */
const LONGEST_MS = 1000;

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

/**
 * Waits until the key that is held has been let go: an editor that reads its selection with each key would take ours,
 * made in the midst of one, for the writer's. Gives up after a second.
 */
export function heldKeysAround(field: HTMLElement, signal: AbortSignal): () => Promise<void> {
  const held = new Set<string>();
  const waiting = new Set<() => void>();
  const views = new Set([...around(field)].map((one) => viewOf(documentOf(one)) ?? window));
  const letGo = () => {
    if (held.size > 0) return;
    for (const go of waiting) go();
    waiting.clear();
  };
  const listen = (view: Window, type: string, heard: (event: KeyboardEvent) => void) =>
    view.addEventListener(type, heard as EventListener, { capture: true, signal });
  for (const view of views) {
    listen(view, 'keydown', ({ isTrusted, key, code }) => {
      if (isTrusted && !MODIFIERS.includes(key)) held.add(code);
    });
    listen(view, 'keyup', ({ code }) => {
      held.delete(code);
      // The page hears of it after us.
      setTimeout(letGo);
    });
    listen(view, 'blur', ({ target }) => {
      if (target !== view) return;
      held.clear();
      letGo();
    });
  }
  return () => {
    if (held.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      waiting.add(resolve);
      setTimeout(() => {
        held.clear();
        letGo();
      }, LONGEST_MS);
    });
  };
}
