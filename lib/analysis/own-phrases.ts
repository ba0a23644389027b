import { shift, sliceOf, span } from '../text';
import type { Found } from '../types';
import type { Doc } from './model';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** The team's own banned phrases, with the words that the team wants instead. */
export function* ownPhrases(doc: Doc): Generator<Found> {
  for (const { phrase, rewrites } of doc.options.phrases ?? []) {
    if (phrase.trim() === '') continue;
    const pattern = new RegExp(`(?<![\\w])${literally(phrase.trim().toLowerCase())}(?![\\w])`, 'g');
    for (const s of doc.sentences) {
      for (const m of s.facts.low.matchAll(pattern)) {
        const place = shift(span(m.index, m.index + m[0].length), s.start);
        const expected = sliceOf(doc.text, place);
        yield {
          rule: 'own-phrase',
          severity: 'medium',
          span: place,
          quote: expected,
          rewrites: rewrites.map((insert) => ({ kind: 'edit', edit: { span: place, expected, insert } })),
        };
      }
    }
  }
}
