import type { Report } from '../../lib/types';
import type { Row } from './rows';

/** Writes down one error: its kind (MISS, FALSE, SORRY), what it is about, and the words. */
export type Note = (kind: string, what: string, words: string) => void;

/** One figure of the measuring: a file here, listed in `tables.ts`. */
export type Table = {
  readonly name: string;
  /** Counts one labelled draft. A draft without this table's labels is passed over. */
  judge(row: Row, report: Report, note: Note): void;
  /** The line or lines that sum it up; nothing where no draft had its labels. */
  figures(): string[];
  /** What it is made of, line by line. */
  details(): string[];
  json(): unknown;
};
