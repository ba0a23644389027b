/** From an element outwards, through shadow roots and frames of its own origin. */
import { documentOf, isConnected, nodeTypeOf, parentElementOf, rootOf, viewOf } from './dom';

/** The element that holds the document as a frame, where that may be touched. */
export function frameOf(doc: Document): HTMLElement | null {
  try {
    return (viewOf(doc)?.frameElement as HTMLElement | null | undefined) ?? null;
  } catch {
    return null; // a frame of another origin is not ours to look out of
  }
}

/** The element that the node stands in, also where that is a shadow host or the frame of its document. */
export function outside(node: Element): Element | null {
  const parent = parentElementOf(node);
  if (parent) return parent;
  const root = rootOf(node);
  return nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root
    ? (root as ShadowRoot).host
    : frameOf(documentOf(node));
}

/** The element, and all that it stands in, innermost first. */
export function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = outside(at)) yield at;
}

/** Whether the element stands in a document that is shown: its frames may go with it in them. */
export function isOnPage(element: Element): boolean {
  for (const one of around(element)) if (!isConnected(one) || !viewOf(documentOf(one))) return false;
  return true;
}

/** The documents and shadow roots that the element stands in. */
export function rootsAround(element: Element): Set<Node> {
  return new Set([...around(element)].flatMap((one) => [rootOf(one), documentOf(one)]));
}
