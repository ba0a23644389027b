import type { Cell } from './cell.ts';

/** By the editor's name, what makes a cell impossible: a reason in one sentence. */
type Known = Readonly<Record<string, Partial<Readonly<Record<Cell, string>>>>>;

const NO_LIST =
  'As it comes, Editor.js has no block for a list and no undo: the letter’s list runs together, and this is said.';
const EDITOR_JS = {
  'fill empty': NO_LIST,
  'undo the fill': NO_LIST,
  'fill middle': NO_LIST,
  'undo that fill': NO_LIST,
  'fill new line': NO_LIST,
};
const NO_MARKS = 'A Plate without plugins drops lists and links from what is pasted, and this is said.';
const PLATE = { 'fill empty': NO_MARKS, 'fill middle': NO_MARKS, 'fill new line': NO_MARKS };

/** The cells that a browser or an editor makes impossible. Every other one must be right. */
export const EXPECTED_BAD: Readonly<Record<'chromium' | 'firefox', Known>> = {
  chromium: { editorjs: EDITOR_JS, plate: PLATE },
  firefox: { editorjs: EDITOR_JS, plate: PLATE },
};
