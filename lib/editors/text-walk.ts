import {
  attributeOf,
  documentOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  tagNameOf,
  viewOf,
} from '../page/dom';
import type { Chunk, Chunks } from './text-chunk';
import { TextReader } from './text-reader';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'OBJECT', 'svg']);
const STRUCK = new Set(['S', 'STRIKE', 'DEL']);

/** How an element's own text is to be read. */
type Manner = { readonly space: string; readonly isSeen: boolean };

/** One walk over what is not known yet. */
type Walk = { readonly reader: TextReader; readonly known: Chunks };

/** The text of a block; read only where it is not known. */
export function chunkOf(block: Element, known: Chunks): Chunk {
  const had = known.get(block);
  if (had) return had;
  const chunk = readChunk(block, known);
  known.set(block, chunk);
  return chunk;
}

function readChunk(element: Element, known: Chunks): Chunk {
  const style = styleOf(element);
  if (style?.display === 'none') return { element, text: '', parts: [], struck: [], unseen: true };
  const reader = new TextReader();
  const manner = { space: style?.whiteSpace ?? 'normal', isSeen: isSeen(style) };
  const read = () => readChildren({ reader, known }, element, manner);
  if (isStruck(element, style)) reader.strike(read);
  else read();
  const { text, parts, struck } = reader;
  return { element, text, parts, struck };
}

function readChildren(walk: Walk, parent: Element, manner: Manner): void {
  const { space, isSeen } = manner;
  for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) === Node.ELEMENT_NODE) readElement(walk, node as HTMLElement, manner);
    else if (nodeTypeOf(node) === Node.TEXT_NODE && isSeen)
      walk.reader.textNode(
        node as Text,
        /pre(?!-line)|break-spaces/.test(space),
        /pre|break-spaces/.test(space),
      );
  }
}

function readElement(walk: Walk, element: HTMLElement, around: Manner): void {
  const name = tagNameOf(element);
  if (UNREAD.has(name) || element.hidden) return;
  const { reader } = walk;
  if (name === 'BR') {
    reader.lineBreak(element, 0);
    return;
  }
  const isIsland = attributeOf(element, 'contenteditable') === 'false';
  // Its style is asked for only where it is not known: a long mail has thousands of blocks.
  if (isBlock(element) && !isIsland) {
    reader.nest(chunkOf(element, walk.known));
    return;
  }
  const style = styleOf(element);
  if (style?.display === 'none') return;
  const manner = { space: around.space, isSeen: isSeen(style) };
  if (name === 'IMG') readImage(reader, element);
  else if (isIsland) readIsland(walk, element, manner);
  else if (isStruck(element, style)) reader.strike(() => readChildren(walk, element, manner));
  else readChildren(walk, element, manner);
}

/** ProseMirror's separator gives the caret a place beside an island; it has no size. */
function readImage(reader: TextReader, image: HTMLElement): void {
  if (!image.classList.contains('ProseMirror-separator')) reader.object(image);
}

/** A widget's own editable parts (the cells of a table) are the author's; the rest of it is not. */
function readIsland(walk: Walk, island: HTMLElement, manner: Manner): void {
  const { reader, known } = walk;
  const inner = [...island.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
  if (inner.length > 0) for (const part of inner) reader.nest(chunkOf(part, known));
  else if (isBlock(island)) reader.endLine();
  else if (island.textContent?.trim() && !island.hasAttribute('data-slate-placeholder'))
    reader.object(island);
  else readChildren(walk, island, manner);
}

function isBlock(element: HTMLElement): boolean {
  return BLOCKS.has(tagNameOf(element));
}

const styleOf = (element: Element) => viewOf(documentOf(element))?.getComputedStyle(element);

/** What nobody sees nobody has written: a preheader, a tracking line, a menu that is closed. */
const isSeen = (style: CSSStyleDeclaration | undefined): boolean =>
  !style || !/^(?:hidden|collapse)$/.test(style.visibility);

const isStruck = (element: Element, style: CSSStyleDeclaration | undefined): boolean =>
  STRUCK.has(tagNameOf(element)) || (style?.textDecorationLine ?? '').includes('line-through');
