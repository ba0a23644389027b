import { childrenOf, nodeTypeOf, parentOf } from '../page/dom';
import type { Span } from '../types';
import type { Chunk, Nested, Piece } from './text-chunk';

/** A chunk, and where in the whole text it begins. */
type Placed = { readonly chunk: Chunk; readonly base: number };

/** From a place in the text to its place in the DOM, and back. */
export class TextPlaces {
  private readonly all: Placed;

  constructor(
    private readonly root: HTMLElement,
    chunk: Chunk,
  ) {
    this.all = { chunk, base: 0 };
  }

  get text(): string {
    return this.all.chunk.text;
  }

  get struck(): readonly Span[] {
    return this.all.chunk.struck;
  }

  toRange({ start, end }: Span): Range | null {
    if (start < 0 || end < start || end > this.text.length) return null;
    const range = this.root.ownerDocument.createRange();
    range.selectNodeContents(this.root);
    if (this.all.chunk.parts.length === 0) range.collapse(true);
    const first = start < end ? this.pieceAfter(start) : this.pieceBefore(start);
    const last = this.pieceBefore(end);
    if (first) place(range, first, start, 'setStart');
    if (last) place(range, last, end, 'setEnd');
    return range;
  }

  offsetOf(node: Node, offset: number): number | null {
    if (!this.root.contains(node)) return null;
    const own = nodeTypeOf(node) === Node.TEXT_NODE ? this.piecesOf(node) : [];
    if (own.length > 0) return offsetAmong(own, offset);
    const next = childrenOf(node)[offset];
    const before = offset > 0 ? childrenOf(node)[offset - 1] : undefined;
    const after = next && this.edgeOf(next, 'first');
    if (after) return after.start;
    const ended = before && this.edgeOf(before, 'last');
    if (ended) return ended.start + ended.length;
    return this.offsetByOrder(node, offset);
  }

  spanOf(element: Element): Span | null {
    const first = this.edgeOf(element, 'first');
    const last = this.edgeOf(element, 'last');
    if (!first || !last) return null;
    return { start: first.start, end: last.start + last.length };
  }

  /** For places that hold no text of their own: the end of what was written before them. */
  private offsetByOrder(node: Node, offset: number): number {
    const here = this.root.ownerDocument.createRange();
    here.setStart(node, offset);
    const isBefore = ({ node, offset }: Piece) => here.comparePoint(node, offset) < 0;
    const last = lastWhere(this.all, isBefore);
    return last ? last.start + last.length : 0;
  }

  private pieceAfter(at: number): Piece | undefined {
    const written = firstEnding(this.all, at + 1);
    return written && written.start <= at ? written : this.pieceBefore(at);
  }

  private pieceBefore(at: number): Piece | undefined {
    return firstEnding(this.all, at);
  }

  private piecesOf(node: Node): Piece[] {
    const { chunk, base } = innermost(this.all, node);
    return chunk.parts.flatMap((part) => ('node' in part && part.node === node ? [shifted(part, base)] : []));
  }

  /** The first or the last piece that stands in the node. */
  private edgeOf(node: Node, which: 'first' | 'last'): Piece | undefined {
    const placed = innermost(this.all, node);
    const { parts, element } = placed.chunk;
    if (element === node) return edge(placed, which);
    const isIn = (part: Piece | Nested) => node.contains('node' in part ? part.node : part.chunk.element);
    const part = which === 'first' ? parts.find(isIn) : parts.findLast(isIn);
    return part && pieceOf(part, placed.base, which);
  }
}

const shifted = ({ start, length, node, offset }: Piece, base: number): Piece => ({
  start: base + start,
  length,
  node,
  offset,
});

const nestedIn = (part: Nested, base: number): Placed => ({ chunk: part.chunk, base: base + part.start });

const pieceOf = (part: Piece | Nested, base: number, which: 'first' | 'last'): Piece | undefined =>
  'node' in part ? shifted(part, base) : edge(nestedIn(part, base), which);

function edge({ chunk, base }: Placed, which: 'first' | 'last'): Piece | undefined {
  const part = chunk.parts.at(which === 'first' ? 0 : -1);
  return part && pieceOf(part, base, which);
}

/** The first piece that ends at the place or after it: pieces stand in order, so it is found by halves. */
function firstEnding({ chunk, base }: Placed, at: number): Piece | undefined {
  const { parts } = chunk;
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle] as Piece | Nested;
    if (base + part.start + part.length >= at) high = middle;
    else low = middle + 1;
  }
  const found = parts[low];
  if (!found) return undefined;
  return 'node' in found ? shifted(found, base) : firstEnding(nestedIn(found, base), at);
}

function lastWhere({ chunk, base }: Placed, isBefore: (piece: Piece) => boolean): Piece | undefined {
  for (let i = chunk.parts.length - 1; i >= 0; i--) {
    const part = chunk.parts[i] as Piece | Nested;
    const first = pieceOf(part, base, 'first');
    if (first && isBefore(first)) return 'node' in part ? first : lastWhere(nestedIn(part, base), isBefore);
  }
  return undefined;
}

/** The innermost chunk that the node stands in, or is. */
function innermost(all: Placed, node: Node): Placed {
  const around = new Set<Node>();
  for (let at: Node | null = node; at && at !== all.chunk.element; at = parentOf(at)) around.add(at);
  let placed = all;
  for (;;) {
    const { chunk, base } = placed;
    const inner = chunk.parts.find(
      (part): part is Nested => !('node' in part) && around.has(part.chunk.element),
    );
    if (!inner) return placed;
    placed = nestedIn(inner, base);
  }
}

function offsetAmong(pieces: readonly Piece[], offset: number): number {
  const piece = pieces.findLast((candidate) => candidate.offset <= offset) ?? pieces[0];
  if (!piece) return 0;
  return piece.start + Math.max(0, Math.min(offset - piece.offset, piece.length));
}

function place(range: Range, piece: Piece, at: number, set: 'setStart' | 'setEnd'): void {
  const { node, start } = piece;
  if (nodeTypeOf(node) === Node.TEXT_NODE)
    range[set](node, piece.offset + Math.min(at - start, piece.length));
  else if (at > start) range[`${set}After`](node);
  else range[`${set}Before`](node);
}
