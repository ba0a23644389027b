import { CELLS, type Cell, type Row } from './cell.ts';
import { EDITORS } from './editors.ts';
import { EXPECTED_BAD } from './expected.ts';

/** What a run saw, in Markdown, with what stood in each bad cell below it. */
export function seenTable(rows: Readonly<Record<string, Row>>): string {
  const measured = EDITORS.filter(({ name }) => rows[name]);
  const table = tableOf(measured, (name, cell) => (rows[name]?.[cell] === 'ok' ? '✓' : '–'));
  const bad = measured.flatMap(({ name, title }) =>
    CELLS.filter((cell) => rows[name]?.[cell] !== 'ok').map(
      (cell) => `- ${title}, ${cell}: ${rows[name]?.[cell] ?? 'not reached'}`,
    ),
  );
  return [table, '', ...bad].join('\n');
}

/** What each run must see, in Markdown: what the README shows. */
export function expectedTable(): string {
  /** Each reason with the browsers it holds in. */
  const reasons = new Map<string, Set<string>>();
  const table = tableOf(EDITORS, (name, cell) => {
    const known = Object.entries(EXPECTED_BAD).flatMap(([browser, editors]) => {
      const reason = editors[name]?.[cell];
      return reason ? [{ browser, reason }] : [];
    });
    for (const { browser, reason } of known)
      reasons.set(reason, (reasons.get(reason) ?? new Set()).add(browser));
    return known.length === 0 ? '✓' : `not in ${known.map(({ browser }) => browser).join(' and ')}`;
  });
  const lines = Array.from(reasons, ([reason, browsers]) => `\n- ${[...browsers].join(', ')}: ${reason}`);
  return [table, ...lines].join('\n');
}

function tableOf(
  editors: readonly { readonly name: string; readonly title: string }[],
  sign: (name: string, cell: Cell) => string,
): string {
  const header = ['editor', ...CELLS];
  const rows = editors.map(({ name, title }) => [title, ...CELLS.map((cell) => sign(name, cell))]);
  // Padded as the formatter pads it.
  const widths = header.map((_, i) =>
    Math.max(3, ...[header, ...rows].map((cells) => cells[i]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [header, rule, ...rows]
    .map((cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)
    .join('\n');
}
