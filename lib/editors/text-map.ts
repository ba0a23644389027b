import type { Span } from '../types';
import type { Chunks } from './text-chunk';
import { TextPlaces } from './text-places';
import { chunkOf } from './text-walk';

/**
 * The text of a rich editor and where each of its characters stands in the DOM.
 * One rule for lines: a block, like a `<br>`, begins a new line, and a line ends in one '\n' whatever made it;
 * so Gmail's `<div><br></div>` is an empty line and two `<p>` are two lines, next to each other.
 */
export type TextMap = {
  readonly text: string;
  /** What is struck out: it is there, and is not meant. */
  readonly struck: readonly Span[];
  /** Ends lie inside text nodes where the text has any there. Null when the span is not in the text. */
  toRange(span: Span): Range | null;
  /** Null when the position is outside of the editor. */
  offsetOf(node: Node, offset: number): number | null;
  /** Null when the element holds no text. */
  spanOf(element: Element): Span | null;
};

/** Reads a contenteditable as its user sees it. `known`: what was read of its blocks and has not changed since. */
export function textMap(root: HTMLElement, known: Chunks = new WeakMap()): TextMap {
  return new TextPlaces(root, chunkOf(root, known));
}
