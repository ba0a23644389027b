/** Looking around in a page, from the field outwards: through shadow roots and frames of its own origin. */

/** The element that the node stands in, also where that is a shadow host or the frame of its document. */
function outside(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  try {
    return node.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null; // a frame of another origin is not ours to look out of
  }
}

function* around(field: Element): Generator<Element> {
  for (let at: Element | null = field; at; at = outside(at)) yield at;
}

/** The innermost element around the field that matches. */
export function closest(field: Element, selector: string): Element | null {
  for (const element of around(field)) if (element.matches(selector)) return element;
  return null;
}

/** The outermost element that may be looked at: the root of the topmost document of the field's origin. */
export function pageOf(field: Element): Element {
  let last = field;
  for (const element of around(field)) last = element;
  return last;
}

/** Whether the field stands in a document that is shown: its frames may go with it in them. */
export function isOnPage(field: Element): boolean {
  for (const element of around(field))
    if (!element.isConnected || !element.ownerDocument.defaultView) return false;
  return true;
}

/** The documents and shadow roots that the field stands in. */
export function rootsAround(field: Element): Set<Node> {
  return new Set([...around(field)].flatMap((element) => [element.getRootNode(), element.ownerDocument]));
}

/** The innermost element around the field that has a match inside. */
export function holderOf(field: Element, selector: string): Element | null {
  for (const element of around(field)) if (element.querySelector(selector)) return element;
  return null;
}

/**
 * The one match that stands nearest to the field. Null where the nearest place that has one has several: of
 * two open conversations, neither may answer for the other.
 */
export function nearest(field: Element, selector: string, within?: Element | null): Element | null {
  for (const element of around(field)) {
    const found = element.querySelectorAll(selector);
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
