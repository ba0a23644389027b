/** Measures the analysis on labelled drafts: `npx tsx scripts/eval.ts FILE.jsonl… [--misses] [--json]`. */
import { readFileSync } from 'node:fs';
import { analyse } from '../lib/analysis';
import { RULES } from '../lib/analysis/rules';
import { overlaps } from '../lib/text';
import type { Report, SorryFunction } from '../lib/types';

type Labelled = { start: number; end: number; rule: string };
type Row = {
  id: string;
  text: string;
  context?: string | null;
  sorry: (SorryFunction | SorryFunction[])[] | null;
  parts: string[];
  parts_disputed: string[];
  spans: Labelled[];
  spans_disputed: Labelled[];
  document: string[];
  document_disputed: string[];
};
type Count = { right: number; wrong: number; missed: number };
type Tally = Map<string, Count>;

const LABELLED_PARTS =
  'apology specific ownership impact explanation repair timeframe restitution prevention transparency choices open-invitation';
/** These are no rules of the taxonomy, so nobody labelled them. */
const UNLABELLED: ReadonlySet<string> = new Set(['unfilled-blank', 'own-phrase']);
const WIDE = new Set(RULES.filter((r) => r.scope === 'document' || r.scope === 'thread').map((r) => r.id));
const HINTS = new Set(RULES.filter((r) => r.severity === 'hint').map((r) => r.id));

const notes: string[] = [];
const tallies: Record<'spans' | 'anyRule' | 'parts' | 'document', Tally> = {
  spans: new Map(),
  anyRule: new Map(),
  parts: new Map(),
  document: new Map(),
};
const confusion = new Map<string, number>();

function add(tally: Tally, key: string, kind: keyof Count): void {
  const count = tally.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  count[kind]++;
  tally.set(key, count);
}

const note = (kind: string, row: Row, what: string, text: string) =>
  notes.push(`${kind} ${what} [${row.id}] ${text.replace(/\s+/g, ' ')}`);

function spans(
  row: Row,
  report: Report,
  same: (rule: string, gold: Labelled) => boolean,
  name: 'spans' | 'anyRule',
) {
  const found = report.findings.filter(
    (f) => !WIDE.has(f.rule) && f.severity !== 'hint' && !HINTS.has(f.rule) && !UNLABELLED.has(f.rule),
  );
  const quote = (s: { start: number; end: number }) => row.text.slice(s.start, s.end);
  for (const f of found) {
    const hit = (gold: Labelled) => overlaps(gold, f.span) && same(f.rule, gold);
    if (row.spans.some(hit)) add(tallies[name], f.rule, 'right');
    else if (!row.spans_disputed.some(hit)) {
      add(tallies[name], f.rule, 'wrong');
      if (name === 'spans') note('FALSE', row, f.rule, f.quote);
    }
  }
  for (const gold of row.spans) {
    if (found.some((f) => overlaps(gold, f.span) && same(f.rule, gold))) continue;
    add(tallies[name], gold.rule, 'missed');
    if (name === 'spans') note('MISS', row, gold.rule, quote(gold));
  }
}

function sets(row: Row, name: 'parts' | 'document', found: string[], gold: string[], disputed: string[]) {
  for (const id of found) {
    if (gold.includes(id)) add(tallies[name], id, 'right');
    else if (!disputed.includes(id)) {
      add(tallies[name], id, 'wrong');
      note('FALSE', row, `${name}:${id}`, row.text);
    }
  }
  for (const id of gold.filter((id) => !found.includes(id))) {
    add(tallies[name], id, 'missed');
    note('MISS', row, `${name}:${id}`, row.text);
  }
}

function functions(row: Row, report: Report) {
  if (!row.sorry) return;
  row.sorry.forEach((gold, i) => {
    if (Array.isArray(gold)) return;
    const got = row.sorry?.length === report.sorry.length ? (report.sorry[i]?.function ?? 'NONE') : 'COUNT';
    confusion.set(`${gold} ${got}`, (confusion.get(`${gold} ${got}`) ?? 0) + 1);
    if (got !== gold) note('SORRY', row, `${gold} got ${got}`, row.text);
  });
}

function score(tally: Tally) {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const c of tally.values()) for (const k of ['right', 'wrong', 'missed'] as const) sum[k] += c[k];
  return { ...sum, ...rates(sum) };
}

function rates({ right, wrong, missed }: Count) {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function run(row: Row) {
  const context = row.context?.trim();
  const report = analyse({
    text: row.text,
    ...(context ? { thread: [{ from: 'customer' as const, text: context }] } : {}),
  });
  spans(row, report, (rule, gold) => rule === gold.rule, 'spans');
  spans(row, report, () => true, 'anyRule');
  const parts = report.parts
    .filter((p) => p.present && LABELLED_PARTS.split(' ').includes(p.id))
    .map((p) => p.id);
  sets(row, 'parts', parts, row.parts, row.parts_disputed);
  const wide = report.findings
    .flatMap((f) => [f.rule, ...f.also])
    .filter((id) => WIDE.has(id) && !HINTS.has(id));
  sets(
    row,
    'document',
    [...new Set(wide)],
    row.document.filter((id) => !HINTS.has(id)),
    row.document_disputed,
  );
  functions(row, report);
}

const args = process.argv.slice(2);
const files = args.filter((a) => !a.startsWith('--'));
/** `--fold=4/5` reads every fifth line only, `--fold=!4/5` the others: a part kept back while building. */
const fold = /^--fold=(!?)(\d+)\/(\d+)$/.exec(args.find((a) => a.startsWith('--fold')) ?? '');
const rows = files
  .flatMap((f) =>
    readFileSync(f, 'utf8')
      .split('\n')
      .filter((l) => l.trim() !== ''),
  )
  .filter((_, i) => !fold || (i % Number(fold[3]) === Number(fold[2])) === (fold[1] === ''))
  .map((l) => JSON.parse(l) as Row);
if (rows.length === 0) {
  console.error('usage: eval.ts FILE.jsonl… [--misses] [--json] [--fold=4/5]');
  process.exit(2);
}
rows.forEach(run);
const asked = [...confusion.values()].reduce((a, b) => a + b, 0);
const right = [...confusion]
  .filter(([k]) => k.split(' ')[0] === k.split(' ')[1])
  .reduce((a, [, n]) => a + n, 0);
const table = Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, score(tally)]));
if (args.includes('--json')) {
  const each = Object.fromEntries(Object.entries(tallies).map(([n, t]) => [n, Object.fromEntries(t)]));
  console.log(
    JSON.stringify(
      {
        rows: rows.length,
        ...table,
        sorry: right / (asked || 1),
        confusion: Object.fromEntries(confusion),
        each,
      },
      null,
      1,
    ),
  );
} else {
  const line = (name: string, c: Count) => {
    const r = rates(c);
    console.log(
      `  ${name.padEnd(26)} P ${r.precision.toFixed(2)}  R ${r.recall.toFixed(2)}  F1 ${r.f1.toFixed(2)}   ${c.right} right, ${c.wrong} false, ${c.missed} missed`,
    );
  };
  for (const [name, tally] of Object.entries(tallies)) {
    console.log(`${name}`);
    if (name !== 'anyRule') for (const [id, c] of [...tally].sort()) line(id, c);
    line('ALL', score(tally));
  }
  console.log(`sorry  ${right}/${asked} = ${(right / (asked || 1)).toFixed(3)}`);
  for (const [k, n] of [...confusion].sort()) console.log(`  ${k.padEnd(26)} ${n}`);
  if (args.includes('--misses')) console.log(notes.sort().join('\n'));
}
