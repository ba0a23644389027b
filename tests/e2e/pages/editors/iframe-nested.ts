import { addFrame, exposeIn, fillFrame, place } from './frame.ts';

const outer = addFrame(place(), { srcdoc: '<!doctype html><body></body>' });
let inner: HTMLIFrameElement | null = null;
outer.addEventListener('load', () => {
  const frame = addFrame(outer.contentDocument?.body as HTMLElement);
  frame.style.height = '240px';
  frame.addEventListener('load', () => fillFrame(frame));
  fillFrame(frame);
  inner = frame;
});
exposeIn(() => inner);
