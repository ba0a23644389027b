import type { Span } from '../types';

/** `length` characters of the text from `start` on stand in `node` from `offset` on; 0 marks the end of a line. */
export type Piece = { readonly start: number; length: number; readonly node: Node; readonly offset: number };

/** The text of a block by itself, set into that of the block around it. */
export type Nested = { readonly start: number; readonly length: number; readonly chunk: Chunk };

/**
 * What is read of one block: read again only after something in it changed, however long the mail around it is.
 * `start`s count from the chunk's own beginning.
 */
export type Chunk = {
  readonly element: Element;
  readonly text: string;
  readonly parts: readonly (Piece | Nested)[];
  /** What is struck out in it, the blocks in it included. */
  readonly struck: readonly Span[];
  /** The block is not shown at all: it does not even end a line. */
  readonly unseen?: true;
};

/** The chunks read so far, by their element. */
export type Chunks = WeakMap<Element, Chunk>;
