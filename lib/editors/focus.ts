import { noteTouches } from '../page/by-hand';
import { activeOf, localNameOf } from '../page/dom';

/** Said by the watch script of a frame inside this document's origin; harmless, whoever says it. */
export const WAKE = 'amends:wake';

/** Such a frame is there to be written, and what listens in it by then is lost. */
const BLANK = 'about:blank';

/**
 * Tells each element that gets the focus, in the document and in the roots and same-origin frames inside it.
 * The focus moves inside a closed root or a frame without telling the document around: each that is met gets
 * a listener of its own.
 */
export function watchFocus(doc: Document, tell: (target: Element) => void, signal: AbortSignal): void {
  const met = new WeakSet<Node>();
  /** What watches the children of a document outlives `document.open`, which replaces them. One for all: frames come and go. */
  const rewrites = new MutationObserver(look);
  signal.addEventListener('abort', () => rewrites.disconnect());

  function attend(root: Document | ShadowRoot): void {
    // `document.open` takes the listeners of a document away without a word; adding one twice adds it once.
    root.addEventListener('focusin', look, { signal });
    noteTouches(root, signal);
    if (met.has(root)) return;
    met.add(root);
    const isInner = root !== doc;
    if ('defaultView' in root && (isInner || root.URL === BLANK)) rewrites.observe(root, { childList: true });
  }

  function look(): void {
    for (let root: Document | ShadowRoot | null = doc; root; ) {
      attend(root);
      const active: Element | null = activeOf(root);
      const inner: Document | ShadowRoot | null = active && rootInside(active);
      if (active && !inner) tell(active);
      root = inner;
    }
  }

  doc.addEventListener(WAKE, look, { signal });
  // The focus went into a frame: the document hears of it only so, and before the frames inside of that know it.
  const lookInside = () => {
    look();
    setTimeout(look);
  };
  doc.defaultView?.addEventListener('blur', lookInside, { signal });
  // A page that comes back from the browser's history has its focus still, and says nothing of it.
  doc.defaultView?.addEventListener('pageshow', look, { signal });
  look();
}

/** The document or shadow root that the element holds, if it may be reached. Elements may come from any frame. */
function rootInside(element: Element): Document | ShadowRoot | null {
  if (localNameOf(element) !== 'iframe') return shadowRootOf(element);
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // a frame of another origin
  }
}

type ChromeDom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };

/** Extensions may reach closed roots: Chromium through `chrome.dom`, Firefox through a property. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const dom = (globalThis as { chrome?: { dom?: ChromeDom } }).chrome?.dom;
  try {
    if (dom && 'style' in element) return dom.openOrClosedShadowRoot(element);
  } catch {
    // the extension was replaced or removed a moment ago
  }
  return (
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot
  );
}
