import { around } from '../page/outwards';
import { MEDIA } from './style';

/** Through which a reader turns the lights down, or a page clears its highlights: cheap to look, and never while typing. */
const CLICKS = ['pointerup', 'focusin'];

/**
 * Calls when the field may look another way without a word of its text having changed: its own attributes and
 * those of what it stands in (a theme, a font size), fonts that came late, transitions that ended, what the
 * reader asks of all pages, a stylesheet that comes, goes or is switched (no element around the field tells of that).
 */
export function watchLooks(field: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const doc = field.ownerDocument;
  const observer = new MutationObserver(changed);
  // Only these nodes, not all that is inside of them.
  for (const at of around(field)) observer.observe(at, { attributes: true });
  const sheets = { attributes: true, attributeFilter: ['media', 'href', 'disabled'] };
  // A frame that was written anew may have none yet.
  if (doc.head)
    observer.observe(doc.head, { childList: true, subtree: true, characterData: true, ...sheets });
  // A sheet of another address comes later than its element.
  doc.addEventListener('load', changed, { signal, capture: true, passive: true });
  for (const type of CLICKS) doc.addEventListener(type, changed, { signal, passive: true });
  signal.addEventListener('abort', () => observer.disconnect());
  doc.fonts.addEventListener('loadingdone', changed, { signal });
  doc.addEventListener('transitionend', changed, { signal, capture: true, passive: true });
  for (const query of Object.values(MEDIA))
    doc.defaultView?.matchMedia(query).addEventListener('change', changed, { signal });
}
