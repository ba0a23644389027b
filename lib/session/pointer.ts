import { toTop } from '../editors/frames';

/** Whether a pointer event stands on one of these rectangles of the topmost document. */
export function pointsAt(event: MouseEvent, field: HTMLElement, rects: readonly DOMRect[]): boolean {
  // A click tells its place inside its own frame; rectangles are told in the topmost document of the origin.
  const clicked = new DOMRect(event.clientX, event.clientY, 0, 0);
  const [{ x, y }] = toTop(field.ownerDocument, [clicked]) as [DOMRect];
  return rects.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}
