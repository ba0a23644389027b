import { shift, span } from '../text';
import type { SorryUse, Span } from '../types';
import type { Asked } from './asked';
import type { Doc, Sentence } from './model';

export const sentenceSpan = (doc: Doc, index: number): Span => {
  const s = doc.sentences[index];
  return s ? span(s.start, s.start + s.facts.text.length) : span(0, 0);
};

/** The sentence that an offset of the draft lies in or behind. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return sentences[from - 1];
}

/** Where a pattern is found, in offsets of the draft. */
export const spotsIn = (doc: Doc, pattern: Asked): Span[] =>
  doc.showing(pattern).flatMap((index) => {
    const s = doc.sentences[index];
    return s ? s.facts.spots(pattern).map((hit) => shift(hit, s.start)) : [];
  });

/** Whether the sentence at `index` shows a part by itself. */
export const neighbour = (doc: Doc, index: number, part: string): boolean =>
  doc.sentences[index]?.facts.marks.some((m) => m.id === part) ?? false;

/** Somebody of ours owns the failure in the same sentence or the next. */
export const ownedNearby = (doc: Doc, index: number): boolean =>
  neighbour(doc, index, 'ownership') || neighbour(doc, index + 1, 'ownership');

export const owns = (doc: Doc): boolean => doc.part('ownership').length > 0;

const APOLOGIES: ReadonlySet<string> = new Set(['OWN', 'BARE', 'CONDITIONAL']);

/** Whoever says so apologises, well or badly. */
export const apologises = (use: Pick<SorryUse, 'function'>): boolean => APOLOGIES.has(use.function);

export const counted = (use: Pick<SorryUse, 'function'>): boolean =>
  use.function === 'OWN' || use.function === 'BARE';
