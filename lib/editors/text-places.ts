import type { Span } from '../types';
import type { Piece } from './text-reader';

/** From a place in the text to its place in the DOM, and back. */
export class TextPlaces {
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
