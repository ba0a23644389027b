import type { Reading, Span } from '../types';
import { ownBlanks } from './blanks';

/**
 * Remembers the blanks that we put into one draft. `left`: those of them that still stand there, word for word; other
 * brackets are the writer's own, and may be meant.
 */
export function openBlanks() {
  const ours = new Set<string>();
  return {
    wrote(words: string): void {
      for (const { start, end } of ownBlanks(words, [])) ours.add(words.slice(start, end));
    },
    left({ text, excluded }: Pick<Reading, 'text' | 'excluded'>): Span[] {
      if (text.trim() === '') ours.clear(); // sent or thrown away: the next draft is another
      return ours.size === 0
        ? []
        : ownBlanks(text, excluded).filter(({ start, end }) => ours.has(text.slice(start, end)));
    },
  };
}
