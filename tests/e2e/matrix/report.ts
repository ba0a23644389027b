import { join } from 'node:path';
import { CELLS, type Row } from './cells.ts';
import { EDITORS } from './editors.ts';

/** Where a run leaves what it saw. */
export const RESULTS = join(import.meta.dirname, '../../../test-results');

/** The matrix in Markdown, with what was seen in each bad cell below it. */
export function tableOf(rows: Readonly<Record<string, Row>>): string {
  const measured = EDITORS.filter(({ name }) => rows[name]);
  const header = ['editor', ...CELLS];
  const lines = measured.map(({ name, title }) => [title, ...CELLS.map((cell) => sign(rows[name]?.[cell]))]);
  const table = [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  const bad = measured.flatMap(({ name, title }) =>
    CELLS.filter((cell) => rows[name]?.[cell] !== 'ok').map(
      (cell) => `- ${title}, ${cell}: ${rows[name]?.[cell] ?? 'not reached'}`,
    ),
  );
  return [...table, '', ...bad].join('\n');
}

const sign = (seen: string | undefined) => (seen === 'ok' ? '✓' : '–');
