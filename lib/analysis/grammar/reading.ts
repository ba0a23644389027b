import { span } from '../../text';
import type { Span } from '../../types';
import type { Term } from './word';

/** A sentence and its words. */
export type Reading = {
  readonly text: string;
  readonly terms: readonly Term[];
};

export const spanOf = (terms: readonly Term[], start: number, end: number): Span =>
  span(terms[start]?.start ?? 0, terms[end - 1]?.end ?? 0);
