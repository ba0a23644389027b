import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCoach } from './coach';

/** Loaded again into a document that has it already (a frame asked twice): the first one serves. */
const world = globalThis as { amendsCoach?: true };

/** Said by each coach that starts: one that an update of the extension left behind must make way. */
const STARTED = 'amends:coach-started';

export default defineUnlistedScript(() => {
  if (world.amendsCoach) return;
  world.amendsCoach = true;
  document.dispatchEvent(new Event(STARTED));
  const coach = new AbortController();
  document.addEventListener(STARTED, () => coach.abort(), { signal: coach.signal });
  coach.signal.addEventListener('abort', () => {
    delete world.amendsCoach;
  });
  startCoach(document, coach);
});
