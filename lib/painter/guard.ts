import { isByHand } from '../page/by-hand';

const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'];
/** No page can send a key into a closed root; we do, with copies of those that came (`own-keys.ts`). */
const KEYS = ['keydown', 'keyup'];

/** A press on what has looked otherwise less than this ago may not be meant for it. */
const SETTLED_MS = 500;
/** The least that browsers allow between two looks. */
const LOOK_MS = 100;
const FADED = 'is-faded';

/** `restyle`: sets a style of the host that is ours from then on. */
export type Guard = { restyle(name: string, value: string): void };

/**
 * Lets through what somebody did to something of ours that they could see: no event that a page made up, and none
 * where the page has made our host see-through, moved it, or laid something over it.
 */
export function guard(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): Guard {
  const looks = watchLooks(host, root, signal);
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onPress = (event: Event) => {
    if (!isByHand(event) || !looks.areOurs() || isCovered(event as MouseEvent)) stop(event);
  };
  const onKey = (event: Event) => {
    if (!looks.areOurs()) stop(event);
  };
  const isCovered = (event: MouseEvent) => {
    const [target] = event.composedPath();
    // A click that a key made has no place.
    const isPointed = event.clientX !== 0 || event.clientY !== 0;
    // Asked where the host stands: from outside of a shadow root that holds it, only that root's host is seen.
    const tree = host.getRootNode() as Document | ShadowRoot;
    return (
      looks.isHidden(target as Node) ||
      (isPointed && tree.elementFromPoint(event.clientX, event.clientY) !== host)
    );
  };
  for (const type of PRESSES) root.addEventListener(type, onPress, { capture: true, signal });
  for (const type of KEYS) root.addEventListener(type, onKey, { capture: true, signal });
  return { restyle: looks.restyle };
}

/** What a page can do to the host by script: by sheets it can do nothing, since ours are important. */
const PLAIN: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  transform: 'none',
  translate: 'none',
  scale: 'none',
  rotate: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
};

function watchLooks(host: HTMLElement, root: ShadowRoot, signal: AbortSignal) {
  const view = host.ownerDocument.defaultView ?? window;
  let usual = host.style.cssText;
  let changed = 0;
  const note = () => {
    if (host.style.cssText !== usual) host.style.cssText = usual;
    else return;
    changed = Date.now();
  };
  const styles = new MutationObserver(note);
  styles.observe(host, { attributes: true });
  const hidden = new WeakSet<Node>();
  const seen = visibility(({ target, isVisible }) => {
    if (isVisible || target.classList.contains(FADED)) hidden.delete(target);
    else hidden.add(target);
  });
  const children = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) seen?.observe(node);
  });
  children.observe(root, { childList: true });
  signal.addEventListener('abort', () => {
    styles.disconnect();
    children.disconnect();
    seen?.disconnect();
  });
  return {
    restyle(name: string, value: string): void {
      if (host.style.getPropertyValue(name) === value) return;
      if (styles.takeRecords().length > 0) note();
      host.style.setProperty(name, value, 'important');
      usual = host.style.cssText;
      styles.takeRecords();
    },
    areOurs(): boolean {
      if (styles.takeRecords().length > 0) note();
      const style = view.getComputedStyle(host);
      const isPlain = Object.entries(PLAIN).every(([name, value]) => style.getPropertyValue(name) === value);
      return isPlain && Date.now() - changed > SETTLED_MS;
    },
    /** Whether the browser says that what holds the node is covered or see-through. */
    isHidden: (node: Node) => [...root.children].some((one) => one.contains(node) && hidden.has(one)),
  };
}

type Visible = { readonly target: Element; readonly isVisible: boolean };

/** Chromium tells what is really seen; null where the browser does not. */
function visibility(tell: (seen: Visible) => void): IntersectionObserver | null {
  const entry = globalThis.IntersectionObserverEntry;
  if (!entry || !('isVisible' in entry.prototype)) return null;
  const tracking = { trackVisibility: true, delay: LOOK_MS } as IntersectionObserverInit;
  return new IntersectionObserver((entries) => {
    // What is not shown at all is closed, not covered.
    for (const entry of entries)
      tell({
        target: entry.target,
        isVisible: !entry.isIntersecting || (entry as unknown as Visible).isVisible,
      });
  }, tracking);
}
