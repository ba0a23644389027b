/**
 * Measures the analysis on labelled drafts (`.jsonl`) and on sentences by kinds (`.txt`):
 * `npm run eval -- FILE… [--third 1,2] [--figures] [--misses] [--json] [--fold=4/5]`.
 * `--figures` shows the sums alone; a new figure is a file in `scripts/eval`, listed in `tables.ts`.
 */
import { analyse } from '../lib/analysis';
import { kindsOf } from './eval/kinds';
import { type Row, rowsOf, wanted } from './eval/rows';
import { TABLES } from './eval/tables';

const args = process.argv.slice(2);
const told = (flag: string) => args.includes(flag);
const files = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--third');
const notes: string[] = [];

function run(row: Row) {
  const context = row.context?.trim();
  const thread = context ? { thread: [{ from: 'customer' as const, text: context }] } : {};
  const report = analyse({ text: row.text, ...thread });
  const note = (kind: string, what: string, words: string) =>
    notes.push(`${kind} ${what} [${row.id}] ${words.replace(/\s+/g, ' ')}`);
  for (const table of TABLES) table.judge(row, report, note);
}

function showKinds(file: string) {
  const { kinds, misses } = kindsOf(file);
  const sum = (of: (k: (typeof kinds)[number]) => number) => kinds.reduce((n, k) => n + of(k), 0);
  console.log(`${file}: ${sum((k) => k.right)} of ${sum((k) => k.of)}`);
  if (told('--figures')) return;
  for (const { name, right, of } of kinds) console.log(`  ${right}/${of}  ${name}`);
  if (told('--misses')) console.log(misses.join('\n'));
}

function showTables(rows: number) {
  if (told('--json')) {
    console.log(
      JSON.stringify({ rows, ...Object.fromEntries(TABLES.map((t) => [t.name, t.json()])) }, null, 1),
    );
    return;
  }
  console.log(`${rows} drafts`);
  for (const table of TABLES) {
    if (!told('--figures')) for (const line of table.details()) console.log(line);
    for (const line of table.figures()) console.log(line);
  }
  if (told('--misses') && !told('--figures')) console.log(notes.sort().join('\n'));
}

if (files.length === 0) {
  console.error('usage: npm run eval -- FILE… [--third 1,2] [--figures] [--misses] [--json] [--fold=4/5]');
  process.exit(2);
}
for (const file of files.filter((f) => f.endsWith('.txt'))) showKinds(file);
const rows = files.filter((f) => !f.endsWith('.txt')).flatMap((f) => rowsOf(f, wanted(args)));
rows.forEach(run);
if (rows.length > 0) showTables(rows.length);
