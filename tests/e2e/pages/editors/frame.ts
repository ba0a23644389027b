/** A frame with an editable inside, and how the tests reach it. */
import { expose, nativelyEditable, place } from './page.ts';

export function addFrame(into: HTMLElement, attributes: Partial<HTMLIFrameElement> = {}): HTMLIFrameElement {
  const frame = into.ownerDocument.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 300px; border: 1px solid #999';
  Object.assign(frame, attributes);
  into.append(frame);
  return frame;
}

export function fillFrame(frame: HTMLIFrameElement): void {
  const doc = frame.contentDocument;
  if (doc && !doc.querySelector('[contenteditable]')) doc.body.append(nativelyEditable(doc));
}

export function exposeIn(frame: () => HTMLIFrameElement | null): void {
  const field = () => frame()?.contentDocument?.querySelector<HTMLElement>('[contenteditable]') ?? null;
  expose(field, () => field()?.innerHTML ?? '');
}

export { place };
