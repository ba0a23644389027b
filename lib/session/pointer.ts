/** Whether a pointer event stands on one of these rectangles of the topmost document. */
export function pointsAt(event: MouseEvent, field: HTMLElement, rects: readonly DOMRect[]): boolean {
  const { x, y } = inTopDocument(event, field);
  return rects.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** A click tells its place inside its own frame; rectangles are told in the topmost document of the origin. */
function inTopDocument(event: MouseEvent, field: HTMLElement): { x: number; y: number } {
  let { clientX: x, clientY: y } = event;
  let frame = field.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { x, y };
}
