import type { Surroundings } from '../../components/coach/spot';
import { toTop } from '../../lib/editors/frames';
import { rootOf } from '../../lib/page/dom';
import { around } from '../../lib/page/outwards';
import { LAYER } from '../../lib/painter/names';
import type { Session } from '../../lib/session/session';
import type { Span } from '../../lib/types';

/** Beyond, asking where each line stands would cost more than a badge is worth. */
const LONGEST_READ = 5000;
const CONTROLS = 'button, a[href], input, select, [role="button"], [role="link"], [role="menuitem"]';

/** In client coordinates of our own document. */
export const boxOf = (field: HTMLElement): DOMRect =>
  toTop(field.ownerDocument, [field.getBoundingClientRect()])[0] ?? field.getBoundingClientRect();

/** The field, or what holds it in our own document: its frame, its shadow host. */
function outermost(field: HTMLElement): Element {
  for (const at of around(field)) if (rootOf(at) === document) return at;
  return field;
}

/** The topmost of the page's own at a point. */
const topAt = ({ x, y }: { x: number; y: number }) =>
  document.elementsFromPoint(x, y).find(({ localName }) => localName !== LAYER);

const NOWHERE: Surroundings['window'] = { width: 0, height: 0 };

/** What stands at the editor that a thing of ours must keep clear of. */
export function surroundings({ editor }: Session): Surroundings {
  const { text } = editor.read();
  const outer = outermost(editor.field);
  const box = boxOf(editor.field);
  const isShown = editor.field.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return {
    window: isShown ? { width: innerWidth, height: innerHeight } : NOWHERE,
    covered: (point) => {
      const { x, y } = point;
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
      const top = topAt(point);
      return top !== undefined && !outer.contains(top) && !top.contains(outer);
    },
    words: text.length > LONGEST_READ ? [] : linesOf(text).flatMap((line) => editor.rects(line)),
    taken: (point) => {
      const top = topAt(point);
      const control = top?.closest(CONTROLS);
      return control !== null && control !== undefined && !control.contains(editor.field);
    },
  };
}

/** One by one: a range over several paragraphs tells the whole width of each. */
const linesOf = (text: string): Span[] =>
  [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
