import type { Point } from './spot';

/** A press that moves less is a click. */
const LEAST_PX = 4;

type Drag = {
  onClick(): void;
  /** Where the element's corner goes, in client coordinates. */
  onMove(to: Point): void;
  onDrop(): void;
};

/** Tells clicks (and Enter) from drags. */
export function dragged(element: HTMLElement, { onClick, onMove, onDrop }: Drag): void {
  let from: { pointer: Point; corner: Point } | null = null;
  let moving = false;

  element.addEventListener('pointerdown', ({ clientX: x, clientY: y, pointerId }) => {
    const { left, top } = element.getBoundingClientRect();
    from = { pointer: { x, y }, corner: { x: left, y: top } };
    moving = false;
    element.setPointerCapture(pointerId);
  });
  element.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    const [dx, dy] = [clientX - from.pointer.x, clientY - from.pointer.y];
    moving ||= Math.hypot(dx, dy) >= LEAST_PX;
    if (moving) onMove({ x: from.corner.x + dx, y: from.corner.y + dy });
  });
  const end = () => {
    if (from && moving) onDrop();
    from = null;
  };
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
  element.addEventListener('click', () => {
    if (!moving) onClick();
    moving = false;
  });
}
