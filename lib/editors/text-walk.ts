import type { TextReader } from './text-reader';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'OBJECT', 'svg']);

/** Reads what stands in `parent`; `space` is its `white-space`. */
export function readChildren(reader: TextReader, parent: Element, space: string): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      reader.textNode(node as Text, /pre(?!-line)|break-spaces/.test(space), /pre|break-spaces/.test(space));
    } else if (node.nodeType === Node.ELEMENT_NODE) readElement(reader, node as HTMLElement, space);
  }
}

function readElement(reader: TextReader, element: HTMLElement, space: string): void {
  const name = element.tagName;
  if (UNREAD.has(name) || element.hidden) return;
  if (name === 'BR') reader.lineBreak(element, 0);
  else if (name === 'IMG') readImage(reader, element);
  else if (element.getAttribute('contenteditable') === 'false') readIsland(reader, element, space);
  else if (isBlock(element)) reader.block(() => readChildren(reader, element, lineSpaceOf(element)));
  else readChildren(reader, element, space);
}

/** ProseMirror's separator gives the caret a place beside an island; it has no size. */
function readImage(reader: TextReader, image: HTMLElement): void {
  if (!image.classList.contains('ProseMirror-separator')) reader.object(image);
}

/** A widget's own editable parts (the cells of a table) are the author's; the rest of it is not. */
function readIsland(reader: TextReader, island: HTMLElement, space: string): void {
  const inner = [...island.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
  if (inner.length > 0) {
    for (const part of inner) reader.block(() => readChildren(reader, part, lineSpaceOf(part)));
  } else if (isBlock(island)) reader.block(() => {});
  else if (island.textContent?.trim() && !island.hasAttribute('data-slate-placeholder'))
    reader.object(island);
  else readChildren(reader, island, space);
}

function isBlock(element: HTMLElement): boolean {
  return BLOCKS.has(element.tagName);
}

export function whiteSpaceOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? 'normal';
}

/** Asking for styles costs more than reading the text; a line's own hardly ever change while it stands there. */
const spaceOfLine = new WeakMap<Element, string>();

function lineSpaceOf(line: Element): string {
  const known = spaceOfLine.get(line) ?? whiteSpaceOf(line);
  spaceOfLine.set(line, known);
  return known;
}
