import { addFrame, exposeIn, fillFrame, place } from './frame.ts';

const frame = addFrame(place());
// Firefox replaces the first about:blank document once it has loaded.
frame.addEventListener('load', () => fillFrame(frame));
fillFrame(frame);
exposeIn(() => frame);
