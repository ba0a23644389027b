import type { Span } from '../types';
import { OBJECT } from './text-reader';

/** What decides where a character of a textarea stands. */
const COPIED = [
  'boxSizing',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontVariant',
  'fontStretch',
  'fontKerning',
  'fontFeatureSettings',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textAlign',
  'textIndent',
  'textTransform',
  'tabSize',
  'direction',
  'wordBreak',
  'overflowWrap',
  'hyphens',
] as const;

/** Dresses `mirror` so that the field's text breaks in it as it does in the field. */
export function dress(mirror: HTMLElement, field: HTMLTextAreaElement): void {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  if (!style) return;
  for (const property of COPIED) mirror.style[property] = style[property];
  Object.assign(mirror.style, {
    position: 'absolute',
    overflow: 'hidden',
    whiteSpace: field.wrap === 'off' ? 'pre' : 'pre-wrap',
    borderStyle: 'solid',
    borderColor: 'transparent',
    margin: '0',
    color: 'transparent',
    // A scroll bar takes its width from the text.
    width: `${field.offsetWidth - scrollBar(field, style)}px`,
    height: `${field.offsetHeight}px`,
  });
}

function scrollBar(field: HTMLTextAreaElement, style: CSSStyleDeclaration): number {
  const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  return Math.max(0, field.offsetWidth - field.clientWidth - borders);
}

/** Gives the mirror the field's text; the last empty line needs a character to have a height. */
export function fill(mirror: HTMLElement, field: HTMLTextAreaElement): Text {
  const text = mirror.ownerDocument.createTextNode(`${field.value}${OBJECT}`);
  // A field scrolls a little further than its text alone would let the mirror.
  const room = mirror.ownerDocument.createElement('div');
  room.style.height = `${field.offsetHeight}px`;
  mirror.replaceChildren(text, room);
  mirror.scrollTop = field.scrollTop;
  mirror.scrollLeft = field.scrollLeft;
  return text;
}

/** Where a span of the field's text stands, in client coordinates of its document. Leaves no trace. */
export function mirroredRects(field: HTMLTextAreaElement, { start, end }: Span): DOMRect[] {
  const doc = field.ownerDocument;
  const mirror = doc.createElement('div');
  dress(mirror, field);
  const box = field.getBoundingClientRect();
  Object.assign(mirror.style, { position: 'fixed', left: '0', top: '0', visibility: 'hidden' });
  doc.documentElement.append(mirror);
  const text = fill(mirror, field);
  const range = doc.createRange();
  range.setStart(text, Math.min(start, field.value.length));
  range.setEnd(text, Math.min(end, field.value.length));
  const origin = mirror.getBoundingClientRect();
  const rects = [...range.getClientRects()].map(
    (rect) => new DOMRect(rect.x - origin.x + box.x, rect.y - origin.y + box.y, rect.width, rect.height),
  );
  mirror.remove();
  return rects;
}
