import { autoUpdate, computePosition, flip, offset, shift, type VirtualElement } from '@floating-ui/dom';
import { createRoot } from 'react-dom/client';
import type { Finding, RuleWords, WriteOutcome } from '../../lib/types';
import { addStyle } from '../ui/add-style';
import tokens from '../ui/tokens.css?inline';
import { Card, type CardActions } from './Card';
import css from './card.css?inline';

export type CardView = CardActions & {
  readonly finding: Finding;
  readonly openedByKey: boolean;
  /** How the last rewrite ended, where it did not end well. */
  readonly outcome: Exclude<WriteOutcome, 'done'> | null;
  readonly scheme: 'light' | 'dark';
};

export type CardHandle = {
  /** `rects`: where the finding stands now, in client coordinates; the card follows it. */
  show(view: CardView, field: HTMLElement, rects: () => DOMRect[]): void;
  hide(): void;
  focus(): void;
  hasFocus(): boolean;
  /** Whether an event of the page came out of the card. */
  holds(event: Event): boolean;
};

/** Off the line being written, and off the window's edge, by the 8 px grid. */
const GAP = 8;

/** Mounts the card into our layer once; it is shown and hidden from then on. */
export function mountCard(layer: ShadowRoot, words: Readonly<Record<string, RuleWords>>): CardHandle {
  addStyle(layer, tokens + css);
  const place = document.createElement('div');
  place.className = 'card-place';
  place.hidden = true;
  layer.append(place);
  const root = createRoot(place);
  let stop = () => {};

  return {
    show(view, field, rects) {
      stop();
      place.hidden = false;
      place.dataset.scheme = view.scheme;
      // A phrase that the team banned has no rule of ours behind it.
      const { title, says } = words[view.finding.rule] ?? { title: view.finding.quote, says: '' };
      root.render(<Card {...view} title={title} says={says} />);
      stop = follow(place, field, rects);
    },
    hide() {
      stop();
      place.hidden = true;
      root.render(null);
    },
    focus: () => place.querySelector('button')?.focus(),
    hasFocus: () => layer.activeElement !== null,
    holds: (event) => event.composedPath().includes(layer.host),
  };
}

/** Keeps the card at its words through scrolling, resizing and re-rendering; gives what stops it. */
function follow(place: HTMLElement, field: HTMLElement, rects: () => DOMRect[]): () => void {
  const words: VirtualElement = {
    contextElement: field,
    getBoundingClientRect: () => rects()[0] ?? field.getBoundingClientRect(),
    getClientRects: () => rects(),
  };
  const update = async () => {
    const { x, y } = await computePosition(words, place, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })],
    });
    place.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return autoUpdate(words, place, update);
}
