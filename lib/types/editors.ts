import type { Content } from './letters';
import type { Edit, Span } from './text';

export type Reading = {
  readonly text: string;
  /** Quoted mail and signature: what is not the writer's, by the text and by its elements. */
  readonly excluded: readonly Span[];
  /** What of it is quoted mail. */
  readonly quoted: readonly Span[];
  /** What its writer struck out: it stands in the draft, and is not judged. */
  readonly struck?: readonly Span[];
};

/**
 * How a write ended. `moved`: the text under the span was no longer the expected one, nothing was written.
 * `refused`: the editor did not take it; what was there stands. `altered`: the editor made something else of it, and
 * that stands. `unclear`: it was answered, and the words are not in, nor is it sure that all is as it was.
 * `not-copied`: it is in, but a copy that the page keeps beside the editor still holds the old text. `needs-click`: the page lacks the focus. `too-long`: the field may not hold so much.
 */
export type WriteOutcome =
  | 'done'
  | 'moved'
  | 'refused'
  | 'altered'
  | 'unclear'
  | 'not-copied'
  | 'needs-click'
  | 'too-long';

export type Editor = {
  readonly field: HTMLElement;
  readonly adapter: string;
  /** Whether it holds formatting. */
  readonly rich: boolean;
  read(): Reading;
  /**
   * A live range over the span of the text as it is now, as the highlights take it: a `Range`, a `StaticRange` or a
   * textarea's `OpaqueRange`; null where the browser has none for this field.
   */
  range(span: Span): AbstractRange | null;
  /** Where the span stands on the screen, in client coordinates of the top document of the editor's origin. */
  rects(span: Span): DOMRect[];
  /** The selection as a span of `read().text`; null when it is elsewhere. */
  selection(): Span | null;
  /** Places the caret or selects a span (of the text as it is now) and gives the editor the focus. */
  select(span: Span): Promise<void>;
  /** Waits while an input method is at work, whose text is not there yet; false when it still was after seconds. */
  composed(): Promise<boolean>;
  /** Whether the writer has done anything in the field since the last write was asked for. */
  wentOn(): boolean;
  apply(edit: Edit): Promise<WriteOutcome>;
  /** Puts content in place of a span of `read().text`, in one step to undo (null: before the signature and the quote). */
  insert(content: Content, place: Span | null): Promise<WriteOutcome>;
  /** Calls `listener` after each change of the text, until the signal that opened the editor aborts. */
  onChange(listener: () => void): void;
};

export type EditorAdapter = {
  readonly name: string;
  claim(field: HTMLElement): boolean;
  /** `excluded` finds the elements in the field that are not the author's text (from the site). */
  open(field: HTMLElement, signal: AbortSignal, excluded: (field: HTMLElement) => Element[]): Editor;
};
