/**
 * Calls `ended` once the field has left the page: taken out of its document, or gone with the document or the
 * frame that it stood in. Only while there is a field does anything watch for that.
 */
export function whenGone(field: HTMLElement, ended: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!isOnPage(field)) ended();
  });
  for (const root of rootsAround(field)) observer.observe(root, { childList: true, subtree: true });
  const frame = field.ownerDocument.defaultView;
  if (frame?.frameElement) frame.addEventListener('pagehide', ended, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

function isOnPage(field: HTMLElement): boolean {
  for (let at: Element | null = field; at; at = frameOf(at)) {
    if (!at.isConnected || !at.ownerDocument.defaultView) return false;
  }
  return true;
}

/** The shadow roots and documents that hold the field, its frame, the frame around that, and so on. */
function rootsAround(field: HTMLElement): Set<Node> {
  const roots = new Set<Node>();
  for (let at: Element | null = field; at; ) {
    const root = at.getRootNode();
    roots.add(root);
    at = 'host' in root ? (root as ShadowRoot).host : frameOf(at);
  }
  return roots;
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
