import { autoUpdate } from '@floating-ui/dom';
import { addStyle } from '../ui/add-style';
import tokens from '../ui/tokens.css?inline';
import css from './badge.css?inline';
import { dragged } from './drag';
import { type Point, type Surroundings, spotFor } from './spot';

export type BadgeView = {
  /** “4 of 8”. */
  readonly text: string;
  /** For the ear, and for the pointer that rests. */
  readonly label: string;
  /** How full the ring is; null for none. */
  readonly score: number | null;
  /** It counts open blanks. */
  readonly blanks: boolean;
};

export type Badge = {
  readonly element: HTMLElement;
  /** Shows it at the field's corner, and keeps it there. */
  show(view: BadgeView, field: HTMLElement, rect: () => DOMRect, around: () => Surroundings): void;
  fade(faded: boolean): void;
  /** Looks again whether it may stand where it stands. */
  look(): void;
  /** Where it stands from the field's lower right corner; null for where it finds room. */
  moveTo(from: Point | null): void;
  hide(): void;
};

const RADIUS = 8;
const ROUND = 2 * Math.PI * RADIUS;

export type BadgeActions = {
  onOpen(): void;
  /** It was dragged there, from the field's lower right corner. */
  onMoved(from: Point): void;
};

/** The quiet sign at the editor's corner. Plain DOM: a page whose coach is never opened never pays for React. */
export function createBadge(layer: ShadowRoot, { onOpen, onMoved }: BadgeActions): Badge {
  addStyle(layer, tokens + css);
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'badge';
  element.hidden = true;
  element.setAttribute('aria-haspopup', 'dialog');
  layer.append(element);
  // The focus stays in the editor: a press on the badge is not a way out of the draft.
  element.addEventListener('mousedown', (event) => event.preventDefault());

  let moved: Point | null = null;
  let stop = () => {};
  let shown = '';
  /** While it is faded nobody sees where it stands: to ask that at each key would cost more than the key. */
  let waits = false;
  let at: { field: HTMLElement; rect: () => DOMRect; around: () => Surroundings } | null = null;

  function place(): void {
    waits = false;
    if (!at) return;
    const box = at.rect();
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const spot = spotFor(box, size, at.around(), moved);
    element.style.visibility = spot ? 'visible' : 'hidden';
    if (spot) element.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`;
  }

  const isFaded = () => element.classList.contains('is-faded');

  function dress(view: BadgeView): void {
    const { text, label, score, blanks } = view;
    const next = JSON.stringify([text, label, score, blanks]);
    if (next === shown) return;
    shown = next;
    element.setAttribute('aria-label', label);
    element.title = label;
    element.classList.toggle('is-blank', blanks);
    element.replaceChildren(...(score === null ? [] : [ring(score)]), text);
  }

  dragged(element, {
    onClick: onOpen,
    onMove(point) {
      if (!at) return;
      const box = at.rect();
      moved = { x: point.x - box.right, y: point.y - box.bottom };
      place();
    },
    onDrop: () => moved && onMoved(moved),
  });

  return {
    element,
    show(view, field, rect, around) {
      const same = at?.field === field;
      at = { field, rect, around };
      dress(view);
      element.hidden = false;
      if (same && isFaded()) waits = true;
      else if (same) place();
      if (same) return;
      stop();
      stop = autoUpdate(field, element, place);
    },
    look: place,
    fade(faded) {
      element.classList.toggle('is-faded', faded);
      if (!faded && waits) place();
    },
    moveTo(from) {
      moved = from;
      place();
    },
    hide() {
      stop();
      at = null;
      element.hidden = true;
    },
  };
}

function ring(score: number): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const set = (element: Element, values: Readonly<Record<string, string | number>>) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value));
  };
  set(svg, { class: 'ring', width: 20, height: 20, viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  svg.dataset.score = String(score);
  for (const share of [100, score]) {
    const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    const dash = `${(share / 100) * ROUND} ${ROUND}`;
    set(circle, { cx: 10, cy: 10, r: RADIUS, 'stroke-width': 3, 'stroke-dasharray': dash });
    set(circle, { transform: 'rotate(-90 10 10)' });
    svg.append(circle);
  }
  return svg;
}
