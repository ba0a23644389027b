import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Finding, RuleWords } from '../../lib/types';
import { addStyle } from '../ui/add-style';
import tokens from '../ui/tokens.css?inline';
import ui from '../ui/ui.css?inline';
import { Card, type CardProps } from './Card';
import css from './card.css?inline';
import { pagesOf } from './pages';
import { type Anchor, follow } from './place';

export type CardView = Omit<CardProps, 'pages'> & {
  readonly finding: Finding;
  /** Names this opening: the next is another card. */
  readonly opening: number;
  /** Rules that the administrator has set. */
  readonly isLocked: (rule: string) => boolean;
  readonly scheme: 'light' | 'dark';
};

export type CardHandle = {
  /** Shows it at the anchor, and keeps it there. */
  show(view: CardView, anchor: Anchor): void;
  /** The page behind it has turned light or dark. */
  dress(scheme: 'light' | 'dark'): void;
  hide(): void;
  focus(): void;
  hasFocus(): boolean;
  /** Whether an event of the page came out of the card. */
  holds(event: Event): boolean;
};

/** Mounts the card into our layer once; it is shown and hidden from then on. */
export function mountCard(layer: ShadowRoot, words: Readonly<Record<string, RuleWords>>): CardHandle {
  addStyle(layer, tokens + ui + css);
  const place = document.createElement('div');
  place.className = 'panel-place';
  place.hidden = true;
  // A press on a button must not take the focus, and with it the caret, out of the editor.
  place.addEventListener('mousedown', (event) => event.preventDefault());
  layer.append(place);
  const root = createRoot(place);
  let stop = () => {};

  return {
    show({ finding, opening, isLocked, scheme, ...view }, anchor) {
      stop();
      place.hidden = false;
      place.dataset.scheme = scheme;
      const pages = pagesOf(finding, words, isLocked);
      // At once: what has the focus next is asked for right after.
      flushSync(() => root.render(<Card key={opening} {...view} pages={pages} />));
      stop = follow(place, anchor);
    },
    dress(scheme) {
      place.dataset.scheme = scheme;
    },
    hide() {
      stop();
      place.hidden = true;
      root.render(null);
    },
    focus: () => place.querySelector('button')?.focus(),
    hasFocus: () => place.contains(layer.activeElement),
    holds: (event) => event.composedPath().includes(layer.host),
  };
}
