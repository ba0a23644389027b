import type { Cell } from './cell.ts';

/** By the editor's name, what makes a cell impossible: a reason in one sentence. */
type Known = Readonly<Record<string, Partial<Readonly<Record<Cell, string>>>>>;

/** The cells that a browser or an editor makes impossible. Every other one must be right. */
export const EXPECTED_BAD: Readonly<Record<'chromium' | 'firefox', Known>> = {
  chromium: {},
  firefox: {},
};
