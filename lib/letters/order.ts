import type { Letter } from '../types';

type Uses = Readonly<Record<string, { readonly last: number }>>;

/**
 * The one that fits what the customer wrote, then pinned letters, then those last used, then the rest as they come.
 * `last`: milliseconds. `fits`: an id.
 */
export function inOrder<One extends Letter & { readonly pinned?: boolean }>(
  letters: readonly One[],
  uses: Uses,
  fits?: string,
): One[] {
  const lastOf = ({ id }: Letter) => uses[id]?.last ?? 0;
  const first = (a: One, b: One, is: (one: One) => boolean) => Number(is(b)) - Number(is(a));
  return letters.toSorted(
    (a, b) =>
      first(a, b, ({ id }) => id === fits) ||
      first(a, b, ({ pinned }) => pinned === true) ||
      lastOf(b) - lastOf(a),
  );
}
