import type { Cell } from './cells.ts';

type Known = Readonly<Record<string, Partial<Record<Cell, string>>>>;

/** Cells that are not right yet, each with its reason. Any other cell that is not right fails the matrix. */
const EVERYWHERE: Known = {
  'plaintext-only': {
    'fill empty': 'the browser makes a line of its own of each break, which its text shows as two',
    'fill middle': 'the browser makes a line of its own of each break, which its text shows as two',
  },
  'draft-js': {
    'fill middle':
      'joins the first paragraph to the line that stands there; it is taken back, and the writer told',
    'undo that fill': 'nothing went in',
    'no trace': 'names its elements by lot',
  },
  trix: {
    'fill middle': 'the selection is read late',
    'undo of that': 'its history joins quick changes',
    'no trace': 'toggles bold late',
  },
  froala: {
    undo: 'its history does not take a paste of ours',
    'undo of that': 'its history does not take a paste of ours',
    'undo the fill': 'its history does not take a paste of ours',
    'undo that fill': 'its history does not take a paste of ours',
  },
  roosterjs: { 'fill middle': 'keeps two empty lines below the letter' },
};

export const EXPECTED_BAD: Readonly<Record<'chromium' | 'firefox', Known>> = {
  chromium: EVERYWHERE,
  firefox: EVERYWHERE,
};
