/** The frame is edited, left, and written anew: what listened in it is gone, and it is a new field. */
import { addFrame, exposeIn, fillFrame, place } from './frame.ts';

const REWRITE_AFTER_MS = 300;
const frame = addFrame(place());
let rewritten = false;

function rewrite(): void {
  const doc = frame.contentDocument;
  if (!doc) return;
  doc.open();
  doc.write('<!doctype html><title>written anew</title><body></body>');
  doc.close();
  fillFrame(frame);
  rewritten = true;
}

fillFrame(frame);
frame.contentDocument?.querySelector<HTMLElement>('[contenteditable]')?.focus();
setTimeout(rewrite, REWRITE_AFTER_MS);
exposeIn(() => (rewritten ? frame : null));
