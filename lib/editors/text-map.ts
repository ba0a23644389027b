import type { Span } from '../types';

/**
 * The text of a rich editor and where each of its characters stands in the DOM.
 * One rule for lines: a block, like a `<br>`, begins a new line, and a line ends in one '\n' whatever made it;
 * so Gmail's `<div><br></div>` is an empty line and two `<p>` are two lines, next to each other.
 */
export type TextMap = {
  readonly text: string;
  /** Ends lie inside text nodes where the text has any there. Null when the span is not in the text. */
  toRange(span: Span): Range | null;
  /** Null when the position is outside of the editor. */
  offsetOf(node: Node, offset: number): number | null;
  /** Null when the element holds no text. */
  spanOf(element: Element): Span | null;
};

/** What cannot be read as text, an image or a mention, is one such character: words beside it stay apart. */
export const OBJECT = '\uFFFC';

/** `length` characters of the text from `start` on stand in `node` from `offset` on; 0 marks the end of a line. */
type Piece = { readonly start: number; length: number; readonly node: Node; readonly offset: number };

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'OBJECT', 'svg']);
/**
 * Fillers that give the caret a place and are not written; white space; a line's end; words, with the single
 * spaces between them, which never collapse.
 */
const TOKENS =
  /[\u200B\u2060\uFEFF]+|[ \t\r\f]+|\n|[^\u200B\u2060\uFEFF \t\r\f\n]+(?: [^\u200B\u2060\uFEFF \t\r\f\n]+)*/g;

class Reader {
  readonly pieces: Piece[] = [];
  text = '';
  /** A line has begun and may take more; a new block closes it. */
  private lineOpen = false;
  private breakDue = false;
  private space: { node: Text; offset: number } | null = null;

  block(read: () => void): void {
    this.endLine();
    read();
    this.endLine();
  }

  /** Both a `<br>` and the newline of a `pre` end a line; the last one of a block thereby adds none. */
  lineBreak(node: Node, offset: number): void {
    this.openLine();
    this.pieces.push({ start: this.text.length, length: 0, node, offset });
    this.endLine();
  }

  object(element: Element): void {
    this.write(OBJECT, element, 0);
  }

  textNode(node: Text, keepSpaces: boolean, keepBreaks: boolean): void {
    for (const { 0: token, index } of node.data.matchAll(TOKENS)) {
      if (/^[\u200B\u2060\uFEFF]/.test(token)) continue;
      if (token === '\n' && keepBreaks) this.lineBreak(node, index);
      else if (!keepSpaces && /^[ \t\r\f\n]/.test(token))
        this.space ??= this.lineOpen ? { node, offset: index } : null;
      else this.write(token.replaceAll('\u00A0', ' '), node, index);
    }
  }

  private write(text: string, node: Node, offset: number): void {
    const space = this.space;
    this.space = null;
    this.openLine();
    if (space) this.append(' ', space.node, space.offset);
    this.append(text, node, offset);
  }

  private append(text: string, node: Node, offset: number): void {
    const last = this.pieces.at(-1);
    if (last && last.length > 0 && last.node === node && last.offset + last.length === offset)
      last.length += text.length;
    else this.pieces.push({ start: this.text.length, length: text.length, node, offset });
    this.text += text;
  }

  private openLine(): void {
    if (this.breakDue) this.text += '\n';
    this.breakDue = false;
    this.lineOpen = true;
  }

  private endLine(): void {
    this.breakDue ||= this.lineOpen;
    this.lineOpen = false;
    this.space = null;
  }
}

/** Reads a contenteditable as its user sees it. */
export function textMap(root: HTMLElement): TextMap {
  const reader = new Reader();
  readChildren(reader, root, whiteSpaceOf(root));
  return new Places(root, reader.text, reader.pieces);
}

function readChildren(reader: Reader, parent: Element, space: string): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      reader.textNode(node as Text, /pre(?!-line)|break-spaces/.test(space), /pre|break-spaces/.test(space));
    } else if (node.nodeType === Node.ELEMENT_NODE) readElement(reader, node as HTMLElement, space);
  }
}

function readElement(reader: Reader, element: HTMLElement, space: string): void {
  const name = element.tagName;
  if (UNREAD.has(name) || element.hidden) return;
  if (name === 'BR') reader.lineBreak(element, 0);
  else if (name === 'IMG') readImage(reader, element);
  else if (element.getAttribute('contenteditable') === 'false') readIsland(reader, element, space);
  else if (isBlock(element)) reader.block(() => readChildren(reader, element, lineSpaceOf(element)));
  else readChildren(reader, element, space);
}

/** ProseMirror's separator gives the caret a place beside an island; it has no size. */
function readImage(reader: Reader, image: HTMLElement): void {
  if (!image.classList.contains('ProseMirror-separator')) reader.object(image);
}

/** A widget's own editable parts (the cells of a table) are the author's; the rest of it is not. */
function readIsland(reader: Reader, island: HTMLElement, space: string): void {
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

function whiteSpaceOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? 'normal';
}

/** Asking for styles costs more than reading the text; a line's own hardly ever change while it stands there. */
const spaceOfLine = new WeakMap<Element, string>();

function lineSpaceOf(line: Element): string {
  const known = spaceOfLine.get(line) ?? whiteSpaceOf(line);
  spaceOfLine.set(line, known);
  return known;
}

class Places implements TextMap {
  constructor(
    private readonly root: HTMLElement,
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  toRange({ start, end }: Span): Range | null {
    if (start < 0 || end < start || end > this.text.length) return null;
    const range = this.root.ownerDocument.createRange();
    range.selectNodeContents(this.root);
    if (this.pieces.length === 0) range.collapse(true);
    const first = start < end ? this.pieceAfter(start) : this.pieceBefore(start);
    const last = this.pieceBefore(end);
    if (first) place(range, first, start, 'setStart');
    if (last) place(range, last, end, 'setEnd');
    return range;
  }

  offsetOf(node: Node, offset: number): number | null {
    if (!this.root.contains(node)) return null;
    const own = this.pieces.filter((piece) => piece.node === node);
    if (own.length > 0 && node.nodeType === Node.TEXT_NODE) return offsetAmong(own, offset);
    const next = node.childNodes[offset];
    const before = offset > 0 ? node.childNodes[offset - 1] : undefined;
    const after = next && this.pieces.find((piece) => next.contains(piece.node));
    if (after) return after.start;
    const ended = before && this.pieces.findLast((piece) => before.contains(piece.node));
    if (ended) return ended.start + ended.length;
    return this.offsetByOrder(node, offset);
  }

  spanOf(element: Element): Span | null {
    const first = this.pieces.find((piece) => element.contains(piece.node));
    const last = this.pieces.findLast((piece) => element.contains(piece.node));
    if (!first || !last) return null;
    return { start: first.start, end: last.start + last.length };
  }

  /** For places that hold no text of their own: the end of what was written before them. */
  private offsetByOrder(node: Node, offset: number): number {
    const here = this.root.ownerDocument.createRange();
    here.setStart(node, offset);
    const last = this.pieces.findLast((piece) => here.comparePoint(piece.node, piece.offset) < 0);
    return last ? last.start + last.length : 0;
  }

  private pieceAfter(at: number): Piece | undefined {
    const written = this.pieces.find((piece) => piece.start + piece.length > at);
    return written && written.start <= at ? written : this.pieceBefore(at);
  }

  private pieceBefore(at: number): Piece | undefined {
    const ended = this.pieces.find((piece) => piece.start < at && piece.start + piece.length >= at);
    return ended ?? this.pieces.find((piece) => piece.start >= at);
  }
}

function offsetAmong(pieces: readonly Piece[], offset: number): number {
  const piece = pieces.findLast((candidate) => candidate.offset <= offset) ?? pieces[0];
  if (!piece) return 0;
  return piece.start + Math.max(0, Math.min(offset - piece.offset, piece.length));
}

function place(range: Range, piece: Piece, at: number, set: 'setStart' | 'setEnd'): void {
  const { node, start } = piece;
  if (node.nodeType === Node.TEXT_NODE) range[set](node, piece.offset + Math.min(at - start, piece.length));
  else if (at > start) range[`${set}After`](node);
  else range[`${set}Before`](node);
}
