/**
 * The DOM read past what a page can put in its way: a form's or a document's named child stands in for the property
 * of that name (`<form><input name="parentElement">`), also for us. The prototype's own getters are not fooled.
 */
function getter<T extends object, K extends keyof T>(prototype: () => T, name: K): (of: T) => T[K] {
  // Looked up when first asked: where there is no DOM (the background, a build) nobody asks.
  let get: (() => T[K]) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    // What a DOM does not have (jsdom lacks some) is undefined, as if it were asked for plainly.
    return get ? get.call(of) : of[name];
  };
}

export const parentElementOf = getter(() => Node.prototype, 'parentElement');
export const parentOf = getter(() => Node.prototype, 'parentNode');
export const firstChildOf = getter(() => Node.prototype, 'firstChild');
export const nextSiblingOf = getter(() => Node.prototype, 'nextSibling');
export const childrenOf = getter(() => Node.prototype, 'childNodes');
export const nodeTypeOf = getter(() => Node.prototype, 'nodeType');
export const localNameOf = getter(() => Element.prototype, 'localName');
export const tagNameOf = getter(() => Element.prototype, 'tagName');
export const shadowOf = getter(() => Element.prototype, 'shadowRoot');
const namespaceOf = getter(() => Element.prototype, 'namespaceURI');
const editableOf = getter(() => HTMLElement.prototype, 'isContentEditable');
export const isConnected = getter(() => Node.prototype, 'isConnected');
const ownerOf = getter(() => Node.prototype, 'ownerDocument');

export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const allIn = (element: Element, selector: string): Element[] => [
  ...Element.prototype.querySelectorAll.call(element, selector),
];

const HTML = 'http://www.w3.org/1999/xhtml';
export const isEditable = (element: Element): boolean =>
  namespaceOf(element) === HTML && Boolean(editableOf(element as HTMLElement));

/** An element always has one; only a document has none. */
export const documentOf = (element: Node): Document => ownerOf(element) ?? (element as Document);

export const viewOf: (doc: Document) => (Window & typeof globalThis) | null = getter(
  () => Document.prototype,
  'defaultView',
);
export const bodyOf = getter(() => Document.prototype, 'body');
const activeInDocument = getter(() => Document.prototype, 'activeElement');
const activeInShadow = getter(() => ShadowRoot.prototype, 'activeElement');

/** Of a document or a shadow root; null for what stands in neither any more. */
export function activeOf(root: Node): Element | null {
  if (nodeTypeOf(root) === Node.DOCUMENT_NODE) return activeInDocument(root as Document);
  const isShadow = nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;
  return isShadow ? activeInShadow(root as ShadowRoot) : null;
}
