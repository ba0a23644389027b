/** An expression for the page: the element that our layer hangs on, in the document or in a root inside of it. */
export const FIND_HOST = `(function find(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.startsWith('amends-')) return element;
    const inner = element.shadowRoot && find(element.shadowRoot);
    if (inner) return inner;
  }
  return null;
})(document)`;
