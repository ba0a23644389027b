import { frameOf, isOnPage, rootsAround } from '../page/outwards';

/**
 * Calls `ended` once the field has left the page: taken out of its document, or gone with the document or the
 * frame that it stood in. Only while there is a field does anything watch for that.
 */
export function whenGone(field: HTMLElement, ended: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!isOnPage(field)) ended();
  });
  for (const root of rootsAround(field)) observer.observe(root, { childList: true, subtree: true });
  const { ownerDocument } = field;
  if (frameOf(ownerDocument)) ownerDocument.defaultView?.addEventListener('pagehide', ended, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
