import type { Cell } from './cells.ts';

type Known = Readonly<Record<string, Partial<Record<Cell, string>>>>;

/** Cells that are not right yet, each with what was seen; a reason only where one was shown. Any other cell that is not right fails the matrix. */
const EVERYWHERE: Known = {};

export const EXPECTED_BAD: Readonly<Record<'chromium' | 'firefox', Known>> = {
  chromium: EVERYWHERE,
  firefox: EVERYWHERE,
};
