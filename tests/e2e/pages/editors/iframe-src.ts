import { addFrame, exposeIn, place } from './frame.ts';

const frame = addFrame(place(), { src: '/inner' });
exposeIn(() => frame);
