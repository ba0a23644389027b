import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, unanswered } from '../lib/browser/messages';
import { editorAt } from '../lib/editors/eligible';
import { WAKE, watchFocus } from '../lib/editors/focus';
import { byHand } from '../lib/page/by-hand';

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
      if (asking || world.amendsCoach || !isVisited()) return;
      asking = true;
      // Rejects where the background was replaced under us: the next focus asks again.
      ask('wakeCoach')
        .catch(unanswered(undefined))
        .finally(() => (asking = false));
    };
    const look = (target: EventTarget | null) => {
      if (!editorAt(target)) return;
      if (home === document) wake();
      else home.dispatchEvent(new Event(WAKE));
    };
    document.addEventListener(WAKE, wake, { signal });
    watchFocus(document, look, signal);
    // By Tab somebody comes into a frame without having pressed anything in it yet.
    if (window !== window.top)
      document.addEventListener(
        'keydown',
        byHand((event) => look(event.target)),
        { signal, capture: true, passive: true },
      );
  },
});

/** An advertiser's frame that takes the focus by itself is not where somebody writes. */
const isVisited = (): boolean => window === window.top || (navigator.userActivation?.hasBeenActive ?? true);

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
