import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCoach } from './coach';

/** Loaded again into a document that has it already (a frame asked twice): the first one serves. */
const world = globalThis as { amendsCoach?: true };

export default defineUnlistedScript(() => {
  if (world.amendsCoach) return;
  world.amendsCoach = true;
  startCoach(document);
});
