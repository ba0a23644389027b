/** Editors stand in frames and shadow roots; the card stands in the top document of their origin. */
import { frameOf } from '../page/outwards';

/** Rectangles of `doc` in client coordinates of the topmost document of its origin. */
export function toTop(doc: Document, rects: Iterable<DOMRect>): DOMRect[] {
  let moved = [...rects];
  for (let frame = frameOf(doc); frame; frame = frameOf(frame.ownerDocument)) {
    const place = inFrame(frame);
    moved = moved.map(place);
  }
  return moved;
}

/** A frame may be scaled by a transform, and its content begins inside of its border and padding. */
function inFrame(frame: HTMLElement): (rect: DOMRect) => DOMRect {
  const box = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const left = frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0');
  const top = frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0');
  const scaleX = frame.offsetWidth ? box.width / frame.offsetWidth : 1;
  const scaleY = frame.offsetHeight ? box.height / frame.offsetHeight : 1;
  return (rect) =>
    new DOMRect(
      box.left + (left + rect.left) * scaleX,
      box.top + (top + rect.top) * scaleY,
      rect.width * scaleX,
      rect.height * scaleY,
    );
}
