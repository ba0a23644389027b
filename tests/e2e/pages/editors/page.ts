/** What each page of this folder tells the tests. */
import { BOLD_BY_KEY } from './bold-by-key.ts';

declare global {
  interface Window {
    /** The element that is edited, wherever it stands; null until the editor is there. */
    field(): HTMLElement | null;
    /** What would be sent, as HTML or plain text, from the editor's own model. */
    model(): string;
  }
}

export function expose(field: () => HTMLElement | null, model: () => string): void {
  Object.assign(window, { field, model });
}

/** Where the page's editor goes. */
export function place(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#editor');
  if (!found) throw new Error('The page has no place for the editor.');
  return found;
}

/** A field that nothing but the browser drives. */
export function nativelyEditable(doc: Document): HTMLElement {
  const field = editable(doc);
  field.setAttribute(BOLD_BY_KEY.name, BOLD_BY_KEY.value);
  return field;
}

/** A field as the browser alone makes it, for an editor to take over. */
export function editable(doc: Document, kind: 'true' | 'plaintext-only' = 'true'): HTMLElement {
  const field = doc.createElement('div');
  field.contentEditable = kind;
  field.setAttribute('role', 'textbox');
  field.style.cssText = 'min-height: 200px; padding: 8px; font: 16px/24px sans-serif; color: #333';
  return field;
}
