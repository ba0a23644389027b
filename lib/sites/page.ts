/** What stands around a field in its page. */
import { allIn, documentOf, matches } from '../page/dom';
import { around } from '../page/outwards';

/** The innermost element around the field that matches. */
export function closest(field: Element, selector: string): Element | null {
  for (const element of around(field)) if (matches(element, selector)) return element;
  return null;
}

/** The outermost element that may be looked at: the root of the topmost document of the field's origin. */
export function pageOf(field: Element): Element {
  let last = field;
  for (const element of around(field)) last = element;
  return last;
}

/** The path of that document's address. */
export const pathOf = (field: Element): string => documentOf(pageOf(field)).location.pathname;

/** The innermost element around the field that has a match inside. */
export function holderOf(field: Element, selector: string): Element | null {
  for (const element of around(field)) if (allIn(element, selector).length > 0) return element;
  return null;
}

/**
 * The one match that stands nearest to the field. Null where the nearest place that has one has several: of
 * two open conversations, neither may answer for the other.
 */
export function nearest(field: Element, selector: string, within?: Element | null): Element | null {
  for (const element of around(field)) {
    const found = allIn(element, selector);
    if (found.length > 0) return found.length === 1 ? (found[0] as Element) : null;
    if (element === within) return null;
  }
  return null;
}

/** The one match inside; null where there are several that differ, or none. */
export function only(scope: Element | null, selector: string): Element | null {
  const [first, ...others] = scope?.querySelectorAll(selector) ?? [];
  return first && others.every((other) => wordsOf(other) === wordsOf(first)) ? first : null;
}

/** What an element says: the value of an input, else its text on one line. Null for nothing. */
export function wordsOf(element: Element | null | undefined): string | null {
  if (!element) return null;
  const words = 'value' in element && typeof element.value === 'string' ? element.value : element.textContent;
  return words?.replace(/\s+/g, ' ').trim() || null;
}

/** The same without the buttons in it: a name has one that removes it, a heading some that others have put there. */
export function labelOf(element: Element | null): string | null {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const button of copy?.querySelectorAll('button, [role="button"]') ?? []) button.remove();
  return wordsOf(copy);
}

/** All that a message says, with its paragraphs on lines of their own. */
export function proseOf(element: Element): string {
  const lines = [...element.querySelectorAll('p, div, li')].filter(
    (line) => !line.querySelector('p, div, li'),
  );
  const parts = lines.length > 0 ? lines : [element];
  return parts
    .map((part) => wordsOf(part) ?? '')
    .join('\n')
    .trim();
}

/** The moment that an element names for machines, as ISO 8601; undefined where it does not. */
export function timeOf(element: Element | null): string | undefined {
  const at = new Date(element?.getAttribute('datetime') ?? '');
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
