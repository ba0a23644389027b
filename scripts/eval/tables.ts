import { complaints } from './complaints';
import { document, parts } from './sets';
import { sorry } from './sorry';
import { anyRule, spans, strong } from './spans';
import { speaking } from './speaks';
import type { Table } from './table';

/** Every figure of the measuring, in the order in which they are shown. */
export const TABLES: readonly Table[] = [
  spans,
  anyRule,
  strong,
  parts,
  document,
  sorry,
  speaking,
  complaints,
];
