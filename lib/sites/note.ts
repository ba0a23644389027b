import type { Site } from '../types';
import { closest } from './page';

/** What pages change when a composer is switched: by class, by an attribute of the switch, or by a box. */
const ATTRIBUTES = [
  'class',
  'aria-label',
  'placeholder',
  'data-placeholder',
  'data-channel',
  'aria-selected',
  'aria-pressed',
  'aria-checked',
  'checked',
  'hidden',
  'style',
];

/**
 * Whether the field is for a note among colleagues; `switched` is called as soon as that changes. What field and switch
 * share is watched, and nothing else of the page.
 */
export function noteIn(
  site: Site,
  field: HTMLElement,
  switched: () => void,
  signal: AbortSignal,
): () => boolean {
  const { note } = site;
  if (!note) return () => false;
  let known = note.is(field);
  const look = () => {
    if (note.is(field) === known) return;
    known = !known;
    switched();
  };
  const scope = typeof note.scope === 'string' ? closest(field, note.scope) : note.scope(field);
  if (scope) {
    // What is written in the field switches nothing.
    const around = scope !== field;
    const observer = new MutationObserver(look);
    observer.observe(scope, {
      attributes: true,
      attributeFilter: ATTRIBUTES,
      childList: around,
      subtree: around,
    });
    // A box that is ticked changes no attribute.
    scope.addEventListener('change', look, { signal });
    signal.addEventListener('abort', () => observer.disconnect());
  }
  return () => {
    known = note.is(field);
    return known;
  };
}
