import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive, whenReplaced } from '../../lib/browser/alive';
import { startCoach } from './coach';

/** Loaded again into a document that has it already (a frame asked twice): the first one serves. */
const world = globalThis as { amendsCoach?: true };

/**
 * Said by each coach that starts, for one that an update of the extension left behind: that looks whether it is
 * still alive, and makes way if not. A page that says it changes nothing.
 */
const STARTED = 'amends:coach-started';

export default defineUnlistedScript(() => {
  if (world.amendsCoach) return;
  world.amendsCoach = true;
  document.dispatchEvent(new Event(STARTED));
  const coach = new AbortController();
  const { signal } = coach;
  const end = () => coach.abort();
  document.addEventListener(STARTED, () => isAlive() || end(), { signal });
  whenReplaced(window, end, signal);
  signal.addEventListener('abort', () => {
    delete world.amendsCoach;
  });
  startCoach(document, coach);
});
