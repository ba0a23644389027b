import type { Letter, PageFacts, Values } from '../types';

/** The blanks that fill themselves, with what the page tells. */
export function pageValues({ blanks }: Letter, facts: PageFacts): Values {
  return Object.fromEntries(
    blanks.flatMap(({ id, from }) => {
      const known = from && facts[from];
      return known ? [[id, known]] : [];
    }),
  );
}
