import { type Standing, standingIn } from '../checklist/carried';
import type { Carried } from '../types';
import type { Reader } from './reader';

/** The passages that letters put into a draft, where they still stand; forgotten with the draft. */
export function carriedIn(reader: Pick<Reader, 'reading'>) {
  let all: readonly Carried[] = [];
  let known: { readonly text: string; readonly standing: readonly Standing[] } | null = null;
  return {
    add(carried: readonly Carried[]): void {
      all = [...all, ...carried];
      known = null;
    },
    standing(): readonly Standing[] {
      const { text } = reader.reading();
      if (text.trim() === '') all = [];
      if (all.length === 0) return [];
      if (known?.text !== text) known = { text, standing: standingIn(text, all) };
      return known.standing;
    },
  };
}
