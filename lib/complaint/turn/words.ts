import { termsOf } from '../../analysis/grammar/terms';
import type { Term } from '../../analysis/grammar/word';

/** A written word; "I'm" is one word of two terms. `gap` is what stands between it and the next. */
export type Word = { readonly text: string; readonly terms: readonly Term[]; readonly gap: string };

export const termOf = (word: Word | undefined): Term | undefined => word?.terms[0];
export const normOf = (word: Word | undefined): string => word?.terms[0]?.norm ?? '';
export const kindOf = (word: Word | undefined): string => word?.terms[0]?.kind ?? '';

/** The words of a clause, and what stands before the first. */
export function wordsOf(text: string): { readonly lead: string; readonly words: Word[] } {
  const groups: Term[][] = [];
  for (const term of termsOf(text)) {
    const last = groups.at(-1)?.[0];
    if (last && term.end <= last.end) groups.at(-1)?.push(term);
    else groups.push([term]);
  }
  const words = groups.map((terms, i): Word => {
    const [{ start, end } = { start: 0, end: 0 }] = terms;
    return { text: text.slice(start, end), terms, gap: text.slice(end, groups[i + 1]?.[0]?.start) };
  });
  return { lead: text.slice(0, groups[0]?.[0]?.start ?? 0), words };
}
