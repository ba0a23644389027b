import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  type Middleware,
  offset,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import { around } from '../../lib/page/outwards';

/** What the card stands at. All rectangles are in client coordinates of the topmost document of the origin. */
export type Anchor = {
  readonly field: HTMLElement;
  /** Where the finding's words stand now. */
  rects(): readonly DOMRect[];
  /** The line being written; null where nobody writes. */
  writtenLine(): DOMRect | null;
};

/** Off the words, and off the window's edge, by the 8 px grid. */
const GAP = 8;

/** Keeps the card at its words through scrolling, resizing and re-rendering; gives what stops it. */
export function follow(place: HTMLElement, { field, rects, writtenLine }: Anchor): () => void {
  const life = new AbortController();
  const outer = inOurDocument(field);
  const standing = (): DOMRect => allOf(rects()) ?? outer.getBoundingClientRect();
  const words: VirtualElement = { contextElement: outer, getBoundingClientRect: standing };
  const update = async () => {
    const { x, y, middlewareData } = await computePosition(words, place, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: GAP, fallbackPlacements: ['top-start'] }),
        shift({ padding: GAP, crossAxis: true }),
        clearOf(writtenLine()),
        hide(),
      ],
    });
    const gone = middlewareData.hide?.referenceHidden || isScrolledAway(outer, standing());
    place.style.visibility = gone ? 'hidden' : 'visible';
    place.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  // Whatever scrolls, a textarea within itself or a page in a frame: each window hears it on its way down.
  for (const view of windowsAround(field))
    view.addEventListener('scroll', update, { capture: true, passive: true, signal: life.signal });
  const stop = autoUpdate(words, place, update);
  return () => {
    life.abort();
    stop();
  };
}

/** To the other side of the words where the card would lie on the line being written. */
const clearOf = (line: DOMRect | null): Middleware => ({
  name: 'clearOf',
  fn({ y, rects, placement, middlewareData }) {
    const isClear = !line || y >= line.bottom || y + rects.floating.height <= line.top;
    if (isClear || middlewareData.clearOf?.tried) return {};
    const other = placement.startsWith('bottom') ? 'top-start' : 'bottom-start';
    return { data: { tried: true }, reset: { placement: other } };
  },
});

function allOf(rects: readonly DOMRect[]): DOMRect | null {
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((box) => box.left));
  const top = Math.min(...rects.map((box) => box.top));
  const right = Math.max(...rects.map((box) => box.right));
  const bottom = Math.max(...rects.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function isScrolledAway(field: Element, words: DOMRect): boolean {
  const box = field.getBoundingClientRect();
  return words.bottom < box.top || words.top > box.bottom;
}

/** The field, or the frame in our own document that holds it. */
function inOurDocument(field: HTMLElement): Element {
  for (const at of around(field)) if (at.ownerDocument === document) return at;
  return field;
}

/** Those of the documents that the field stands in, up to our own. */
function windowsAround(field: HTMLElement): Set<Window> {
  const views = new Set<Window>();
  for (const { ownerDocument } of around(field)) {
    if (ownerDocument.defaultView) views.add(ownerDocument.defaultView);
    if (ownerDocument === document) break;
  }
  return views;
}
