/** What somebody at the keyboard or pointer did, and what a page only made up: every way in to us asks here. */

/** The listener, for events of the user's own alone: a page's `dispatchEvent` and `click()` are not heard. */
export const byHand =
  <E extends Event>(listener: (event: E) => void) =>
  (event: E): void => {
    if (isByHand(event)) listener(event);
  };

/** No page can give an event this mark, or take it away. */
export const isByHand = (event: Event): boolean => event.isTrusted;

/** The last press or key in a document or shadow root: where, when, and how many characters were typed there by then. */
type Touch = { readonly target: WeakRef<EventTarget>; readonly at: number; readonly typed: number };

/** The scripts of one frame share a world, and tell each other here of what was before the next one came. */
const world = globalThis as { amendsTouches?: WeakMap<Node, Touch> };
world.amendsTouches ??= new WeakMap();
const touches = world.amendsTouches;

/** Tab into a field is pressed elsewhere, and let go of in it. */
const TOUCHES = ['pointerdown', 'keydown', 'keyup'] as const;

/** As long as a browser takes a press to be the reason for what a page does next. */
const LASTS_MS = 5000;

const note = byHand((event) => {
  const [target] = event.composedPath();
  if (!target) return;
  const root = event.currentTarget as Node;
  const before = touches.get(root);
  const typed = before?.target.deref() === target ? before.typed : 0;
  const more = event.type === 'keydown' && (event as KeyboardEvent).key.length === 1 ? 1 : 0;
  touches.set(root, { target: new WeakRef(target), at: Date.now(), typed: typed + more });
});

/** Remembers the last press or key in the root. To say it twice does nothing more. */
export function noteTouches(root: Document | ShadowRoot, signal: AbortSignal): void {
  for (const type of TOUCHES) root.addEventListener(type, note, { capture: true, passive: true, signal });
}

/** Whether somebody has just pressed or typed in the field; `roots`: the documents and shadow roots around it. */
export const isTouched = (field: HTMLElement, roots: Iterable<Node>): boolean =>
  touchOf(field, roots) !== null;

/** How many characters somebody has typed in the field, before anything else listened. */
export const typedIn = (field: HTMLElement, roots: Iterable<Node>): number =>
  touchOf(field, roots)?.typed ?? 0;

function touchOf(field: HTMLElement, roots: Iterable<Node>): { readonly typed: number } | null {
  const view = field.ownerDocument.defaultView;
  // In a frame that we look into from outside, the first press was before we listened there: the browser knows of it.
  if (view !== window && view?.navigator.userActivation?.isActive) return { typed: 0 };
  const { body, documentElement } = field.ownerDocument;
  for (const root of roots) {
    const touch = touches.get(root);
    const target = touch?.target.deref();
    if (!touch || !target || Date.now() - touch.at > LASTS_MS) continue;
    // From outside a closed root only its host is told; beside the text of a body there is only the page.
    if (field.contains(target as Node) || isHost(target, roots)) return touch;
    if (field === body && target === documentElement) return touch;
  }
  return null;
}

const isHost = (target: EventTarget, roots: Iterable<Node>): boolean =>
  [...roots].some((root) => 'host' in root && root.host === target);
