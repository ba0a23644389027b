/** What is looked at in each editor, in this order. */
export const CELLS = [
  'found',
  'read',
  'painted',
  'fix plain',
  'undo',
  'fix across bold',
  'undo of that',
  'fix at edges',
  'fix in bold',
  'key after fix',
  'key after undo',
  'fill empty',
  'undo the fill',
  'fill middle',
  'undo that fill',
  'fill new line',
  'no trace',
] as const;
export type Cell = (typeof CELLS)[number];
export type Row = Partial<Record<Cell, string>>;
