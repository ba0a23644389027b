/** Said by the watch script of a frame inside this document's origin. */
const WAKE = 'amends:wake';

/**
 * Tells each element that gets the focus, in the document and in the roots and same-origin frames inside it.
 * The focus moves inside a closed root or a frame without telling the document around: each that is met gets
 * a listener of its own.
 */
export function watchFocus(doc: Document, tell: (target: Element) => void, signal: AbortSignal): void {
  const met = new WeakSet<Node>();

  function attend(root: Document | ShadowRoot): void {
    if (met.has(root)) return;
    met.add(root);
    root.addEventListener('focusin', look, { signal });
  }

  function look(): void {
    for (let root: Document | ShadowRoot | null = doc; root; ) {
      attend(root);
      const active: Element | null = root.activeElement;
      const inner: Document | ShadowRoot | null = active && rootInside(active);
      if (active && !inner) tell(active);
      root = inner;
    }
  }

  doc.addEventListener(WAKE, look, { signal });
  look();
}

function rootInside(element: Element): Document | ShadowRoot | null {
  if (element instanceof HTMLIFrameElement) return element.contentDocument;
  return shadowRootOf(element);
}

type ChromeDom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };

/** Extensions may reach closed roots: Chromium through `chrome.dom`, Firefox through a property. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const dom = (globalThis as { chrome?: { dom?: ChromeDom } }).chrome?.dom;
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return (
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot
  );
}
