import { BOLD_BY_KEY } from './bold-by-key.ts';
import { addFrame, exposeIn, place } from './frame.ts';

const style = 'min-height: 200px; font: 16px/24px sans-serif; color: #333';
const frame = addFrame(place(), {
  srcdoc: `<!doctype html><div contenteditable="true" role="textbox" style="${style}" ${BOLD_BY_KEY.name}="${BOLD_BY_KEY.value}"></div>`,
});
exposeIn(() => frame);
