import { addFrame, exposeIn, place } from './frame.ts';

const style = 'min-height: 200px; font: 16px/24px sans-serif; color: #333';
const frame = addFrame(place(), {
  srcdoc: `<!doctype html><div contenteditable="true" role="textbox" style="${style}"></div>`,
});
exposeIn(() => frame);
