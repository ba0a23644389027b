import { boxOf, documentOf, viewOf } from '../page/dom';
import { around, outside } from '../page/outwards';

/**
 * Lays the copy over the field, at its scroll position, and cuts off what the field's own scrolling boxes hide.
 * Zoom and a transform that scales change both in their own way: the copy is measured where it stands, and
 * corrected. One that turns or skews the field is not followed: there nothing is shown, rather than a crooked line.
 */
export function placeOver(copy: HTMLElement, field: HTMLTextAreaElement): void {
  Object.assign(copy.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    transform: 'none',
    transformOrigin: '0 0',
    pointerEvents: 'none',
    visibility: isUpright(field) ? 'visible' : 'hidden',
  });
  const box = field.getBoundingClientRect();
  const here = copy.getBoundingClientRect();
  const scale = here.height > 0 ? box.height / here.height : 1;
  // Lengths in styles are counted before the zoom of the document, rectangles after it.
  const zoom = copy.offsetHeight > 0 ? here.height / copy.offsetHeight : 1;
  const [x, y] = [(box.left - here.left) / zoom, (box.top - here.top) / zoom];
  copy.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  const shown = visiblePart(field, box);
  const inset = [
    shown.top - box.top,
    box.right - shown.right,
    box.bottom - shown.bottom,
    shown.left - box.left,
  ];
  copy.style.clipPath = `inset(${inset.map((length) => `${Math.max(0, length / (zoom * scale))}px`).join(' ')})`;
  copy.scrollTop = field.scrollTop;
  copy.scrollLeft = field.scrollLeft;
}

type Sides = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What the boxes around the field leave of it: a copy in the top layer is cut off by none of them. */
function visiblePart(field: HTMLElement, box: Sides): Sides {
  let { left, top, right, bottom } = box;
  for (let at = outside(field); at && at !== field.ownerDocument.documentElement; at = outside(at)) {
    if (at === field.ownerDocument.body || !clips(at)) continue;
    const edge = boxOf(at);
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  }
  return { left, top, right: Math.max(left, right), bottom: Math.max(top, bottom) };
}

function clips(element: Element): boolean {
  return viewOf(documentOf(element))?.getComputedStyle(element).overflow !== 'visible';
}

function isUpright(field: HTMLElement): boolean {
  for (const at of around(field)) {
    const style = viewOf(documentOf(at))?.getComputedStyle(at);
    if (!style) continue;
    if (style.rotate !== 'none') return false;
    if (style.transform !== 'none' && !scalesOnly(style.transform)) return false;
  }
  return true;
}

function scalesOnly(transform: string): boolean {
  const { is2D, a, b, c, d } = new DOMMatrixReadOnly(transform);
  return is2D && b === 0 && c === 0 && a > 0 && a === d;
}
