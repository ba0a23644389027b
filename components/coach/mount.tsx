import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { RuleWords } from '../../lib/types';
import offers from '../followups/offers.css?inline';
import recordCss from '../record/coach-record.css?inline';
import { addStyle } from '../ui/add-style';
import tokens from '../ui/tokens.css?inline';
import ui from '../ui/ui.css?inline';
import { CoachPanel, type CoachPanelProps } from './CoachPanel';
import checklist from './checklist.css?inline';
import css from './coach.css?inline';
import { type Anchor, follow } from './place';

export type CoachView = Omit<CoachPanelProps, 'words'> & { readonly scheme: 'light' | 'dark' };

export type CoachHandle = {
  /** Shows it at the anchor, and keeps it there. */
  show(view: CoachView, anchor: Anchor): void;
  /** The page behind it has turned light or dark. */
  dress(scheme: 'light' | 'dark'): void;
  hide(): void;
  focus(): void;
  hasFocus(): boolean;
  /** Whether it lies on any of them, in client coordinates of our document. */
  covers(boxes: readonly DOMRect[]): boolean;
};

/** Mounts the checklist into our layer once; it is shown and hidden from then on. */
export function mountCoach(layer: ShadowRoot, words: Readonly<Record<string, RuleWords>>): CoachHandle {
  addStyle(layer, tokens + ui + checklist + css + offers + recordCss);
  const place = document.createElement('div');
  place.className = 'panel-place';
  place.hidden = true;
  // A press on a button must not take the focus, and with it the selection, out of the editor.
  place.addEventListener('mousedown', (event) => event.preventDefault());
  layer.append(place);
  const root = createRoot(place);
  let stop = () => {};
  let at: Anchor | null = null;

  return {
    show({ scheme, ...view }, anchor) {
      place.hidden = false;
      place.dataset.scheme = scheme;
      // At once: what has the focus next is asked for right after.
      flushSync(() => root.render(<CoachPanel {...view} words={words} />));
      if (at?.field === anchor.field && at.badge === anchor.badge) return;
      stop();
      at = anchor;
      stop = follow(place, anchor);
    },
    dress(scheme) {
      place.dataset.scheme = scheme;
    },
    hide() {
      stop();
      at = null;
      place.hidden = true;
      root.render(null);
    },
    focus: () => place.querySelector('button')?.focus(),
    hasFocus: () => place.contains(layer.activeElement),
    covers(boxes) {
      const own = place.getBoundingClientRect();
      return boxes.some(
        (box) => box.left < own.right && box.right > own.left && box.top < own.bottom && box.bottom > own.top,
      );
    },
  };
}
