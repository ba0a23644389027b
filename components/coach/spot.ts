/** Where the badge may stand: inside the field's lower corner, unless words or buttons are there. */
export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };

/** What a spot must stay clear of. */
export type Surroundings = {
  readonly window: Size;
  /** Where the draft's words stand. */
  readonly words: readonly DOMRect[];
  /** Whether something of the page's own takes clicks there. */
  taken(point: Point): boolean;
};

const GAP = 12;
/** A sliver of a field has no corner to speak of. */
const LEAST_SHOWN = 24;

/**
 * Null where the field is not on the screen. `moved`: where the agent wants it, from the field's lower right
 * corner; it stays in the window all the same.
 */
export function spotFor(
  field: DOMRect,
  badge: Size,
  around: Surroundings,
  moved: Point | null,
): Point | null {
  const seen = clip(field, around.window);
  if (seen.right - seen.left < badge.width || seen.bottom - seen.top < LEAST_SHOWN) return null;
  if (moved) return within({ x: field.right + moved.x, y: field.bottom + moved.y }, badge, around.window);
  const right = seen.right - badge.width - GAP;
  const lower = seen.bottom - badge.height - GAP;
  const candidates: readonly Point[] = [
    { x: right, y: lower },
    { x: seen.left + GAP, y: lower },
    { x: right, y: seen.top + GAP },
    { x: right, y: seen.bottom + GAP },
    { x: seen.right + GAP, y: lower },
  ];
  const free = candidates.find(
    (point) => inWindow(point, badge, around.window) && isFree(point, badge, around),
  );
  return free ?? { x: right, y: lower };
}

function isFree({ x, y }: Point, { width, height }: Size, { words, taken }: Surroundings): boolean {
  const covers = words.some(
    (word) => word.left < x + width && word.right > x && word.top < y + height && word.bottom > y,
  );
  if (covers) return false;
  const spots = [0, width / 2, width].flatMap((dx) => [0, height].map((dy) => ({ x: x + dx, y: y + dy })));
  return !spots.some(taken);
}

const inWindow = ({ x, y }: Point, { width, height }: Size, window: Size) =>
  x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;

const within = ({ x, y }: Point, { width, height }: Size, window: Size): Point => ({
  x: Math.max(0, Math.min(x, window.width - width)),
  y: Math.max(0, Math.min(y, window.height - height)),
});

const clip = ({ left, top, right, bottom }: DOMRect, { width, height }: Size) => ({
  left: Math.max(0, left),
  top: Math.max(0, top),
  right: Math.min(width, right),
  bottom: Math.min(height, bottom),
});
