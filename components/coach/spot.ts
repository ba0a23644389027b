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
  /** Whether something of the page's own (a menu, a picture in front of everything) lies over the field there. */
  covered(point: Point): boolean;
};

const GAP = 12;
/** Off a corner that may be round. */
const PROBE_PX = 8;
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
  if (probesIn(seen).every(around.covered)) return null;
  if (moved)
    return uncovered(
      within({ x: field.right + moved.x, y: field.bottom + moved.y }, badge, around.window),
      badge,
      around,
    );
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
  return free ?? uncovered({ x: right, y: lower }, badge, around);
}

const uncovered = (point: Point, badge: Size, around: Surroundings): Point | null =>
  spotsOf(point, badge).some(around.covered) ? null : point;

/** The middle of the field, and its corners: whatever is over all of these is over the field. */
function probesIn({ left, top, right, bottom }: ReturnType<typeof clip>): Point[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [near, far] = [left + PROBE_PX, right - PROBE_PX];
  return [top + PROBE_PX, bottom - PROBE_PX]
    .flatMap((y) => [near, far].map((x) => ({ x, y })))
    .concat({ x, y });
}

const spotsOf = ({ x, y }: Point, { width, height }: Size): Point[] =>
  [0, width / 2, width].flatMap((dx) => [0, height].map((dy) => ({ x: x + dx, y: y + dy })));

function isFree(point: Point, badge: Size, { words, taken, covered }: Surroundings): boolean {
  const [{ x, y }, { width, height }] = [point, badge];
  const covers = words.some(
    (word) => word.left < x + width && word.right > x && word.top < y + height && word.bottom > y,
  );
  if (covers) return false;
  return !spotsOf(point, badge).some((spot) => taken(spot) || covered(spot));
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
