import { around } from '../page/outwards';
import { MEDIA } from './style';

/**
 * Calls when the field may look another way without a word of its text having changed: its own attributes and
 * those of what it stands in (a theme, a font size), fonts that came late, transitions that ended, what the
 * reader asks of all pages.
 */
export function watchLooks(field: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const doc = field.ownerDocument;
  const observer = new MutationObserver(changed);
  // Only these nodes, not all that is inside of them.
  for (const at of around(field)) observer.observe(at, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  doc.fonts.addEventListener('loadingdone', changed, { signal });
  doc.addEventListener('transitionend', changed, { signal, capture: true, passive: true });
  for (const query of Object.values(MEDIA))
    doc.defaultView?.matchMedia(query).addEventListener('change', changed, { signal });
}
