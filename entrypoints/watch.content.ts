import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../lib/browser/messages';
import { editorAt } from '../lib/editors/eligible';
import { WAKE, watchFocus } from '../lib/editors/focus';

/** The coach, which runs in this world too, says here that it is at work. */
const world = globalThis as { amendsCoach?: true };

/**
 * Runs in every frame of every page, so it does next to nothing: it waits for the focus to reach an editor
 * and then has the coach loaded into the topmost document that this frame may touch.
 */
export default defineContentScript({
  matches: ['<all_urls>'],
  // Where it runs is the agent's choice: the background registers it (`lib/browser/watch.ts`).
  registration: 'runtime',
  main(context) {
    const { signal } = context;
    const home = topmostDocument();
    let asking = false;
    const wake = () => {
      if (asking || world.amendsCoach) return;
      asking = true;
      // Rejects where the background was replaced under us: the next focus asks again.
      ask('wakeCoach')
        .catch(() => undefined)
        .finally(() => (asking = false));
    };
    const look = (target: EventTarget | null) => {
      if (!editorAt(target)) return;
      if (home === document) wake();
      else home.dispatchEvent(new Event(WAKE));
    };
    document.addEventListener(WAKE, wake, { signal });
    watchFocus(document, look, signal);
  },
});

function topmostDocument(): Document {
  let view: Window = window;
  while (view !== view.parent) {
    try {
      if (!view.parent.document) break;
    } catch {
      break; // another origin: its document is not ours to touch
    }
    view = view.parent;
  }
  return view.document;
}
