import { span } from '../text';
import type { SorryUse, Span } from '../types';
import type { Doc } from './model';

export const sentenceSpan = (doc: Doc, index: number): Span => {
  const s = doc.sentences[index];
  return s ? span(s.start, s.start + s.facts.text.length) : span(0, 0);
};

/** Whether the sentence at `index` shows a part by itself. */
export const neighbour = (doc: Doc, index: number, part: string): boolean =>
  doc.sentences[index]?.facts.marks.some((m) => m.id === part) ?? false;

/** Somebody of ours owns the failure in the same sentence or the next. */
export const ownedNearby = (doc: Doc, index: number): boolean =>
  neighbour(doc, index, 'ownership') || neighbour(doc, index + 1, 'ownership');

export const owns = (doc: Doc): boolean => doc.part('ownership').length > 0;

export const counted = (use: Pick<SorryUse, 'function'>): boolean =>
  use.function === 'OWN' || use.function === 'BARE';
