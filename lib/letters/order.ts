import type { Letter } from '../types';

type Uses = Readonly<Record<string, { readonly last: number }>>;

/** Pinned letters first, then those last used, then the rest as they come. `last`: milliseconds. */
export function inOrder<One extends Letter & { readonly pinned?: boolean }>(
  letters: readonly One[],
  uses: Uses,
): One[] {
  const lastOf = ({ id }: Letter) => uses[id]?.last ?? 0;
  return letters.toSorted(
    (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || lastOf(b) - lastOf(a),
  );
}
