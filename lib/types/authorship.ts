import type { Span } from './text';

/** What a page's elements tell of a text, as spans of it. */
export type Marks = {
  /** Quoted mail, by marks that only it bears. */
  readonly quotes?: readonly Span[];
  /** Signatures, and whatever else is surely not the writer's. */
  readonly others?: readonly Span[];
  /** `<blockquote>` and its like: mail that is quoted, or the writer's own way to set something apart. */
  readonly maybe?: readonly Span[];
  /** The outermost element whose words begin at the offset, where it holds more than that line. */
  elementFrom?(start: number): Span | null;
};

/** Whose words a draft's are. All spans in order and apart, in UTF-16 offsets. */
export type Authorship = {
  /** Mail that was written before, with the lines that say so. */
  readonly quoted: readonly Span[];
  /** All that is not the writer's: the quoted mail, and the signature below dashes or by its element. */
  readonly others: readonly Span[];
};
