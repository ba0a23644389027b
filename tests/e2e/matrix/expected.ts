import type { Cell } from './cells.ts';

type Known = Readonly<Record<string, Partial<Record<Cell, string>>>>;

/** Cells that are not right yet, each with what was seen; a reason only where one was shown. Any other cell that is not right fails the matrix. */
const EVERYWHERE: Known = {
  'plaintext-only': {
    'fill empty': 'blank lines are doubled',
    'fill middle': 'blank lines are doubled',
  },
  'draft-js': {
    'fill middle':
      'joins the first paragraph to the line that stands there; it is taken back, and the writer told',
    'undo that fill': 'nothing went in',
    'no trace': 'seen in one run, cause not found',
  },
  trix: {
    'fill middle': 'seen in one run, cause not found',
    'undo of that': 'seen in one run, cause not found',
    'no trace': 'another model than without us in one run, cause not found',
  },
  froala: {
    undo: 'Ctrl+Z does nothing after our paste, cause not found',
    'undo of that': 'Ctrl+Z does nothing after our paste, cause not found',
    'undo the fill': 'Ctrl+Z does nothing after our paste, cause not found',
    'undo that fill': 'Ctrl+Z does nothing after our paste, cause not found',
  },
  roosterjs: { 'fill middle': 'keeps two empty lines below the letter' },
};

export const EXPECTED_BAD: Readonly<Record<'chromium' | 'firefox', Known>> = {
  chromium: EVERYWHERE,
  firefox: EVERYWHERE,
};
