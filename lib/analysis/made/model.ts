import type { Heard, Options, Span } from '../../types';
import type { Doc, Facts } from '../model';

/** What a suggestion is made of: the sentence and its hit, the draft around it, and what is known from elsewhere. */
export type Asking = {
  readonly facts: Facts;
  readonly hit: Span;
  readonly doc: Pick<Doc, 'text' | 'sentences'>;
  readonly start: number;
  readonly complaint: Heard | null;
  readonly options: Options;
};

/** Words in place of a span of the sentence; `theirs` are those that come from the customer's message. */
export type Made = { readonly span: Span; readonly words: string; readonly theirs?: readonly string[] };

/** Null where nothing can be made that is true and whole. */
export type Maker = (ask: Asking) => Made | null;
