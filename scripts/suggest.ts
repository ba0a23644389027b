/**
 * Shows what is suggested for labelled drafts: `npm run suggest -- FILE.jsonl… [--third 1,2] [--figures] [--without]`.
 * Only findings on a labelled place count, so that fewer findings do not raise a share. `--without` leaves the
 * customer's message out; `--figures` shows the sums alone.
 */
import { analyse } from '../lib/analysis';
import { overlaps } from '../lib/text';
import type { Edit, Finding } from '../lib/types';
import { type Row, rowsOf, wanted } from './eval/rows';

const args = process.argv.slice(2);
const figures = args.includes('--figures');
const files = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--third');
const BLANK = /\[[^\]\n]*\]/g;
const blanks = (text: string): number => text.match(BLANK)?.length ?? 0;
const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const sums = { findings: 0, any: 0, free: 0, suggestions: 0, blanks: 0, firsts: 0, beyond: 0, wide: 0 };
const byRule = new Map<string, { findings: number; any: number; free: number }>();

const editsOf = (finding: Finding): Edit[] =>
  finding.rewrites.flatMap((r) => (r.kind === 'edit' ? [r.edit] : []));

/** Words that a suggestion takes beyond the mark. */
const beyond = ({ span }: Finding, edit: Edit): number =>
  Math.max(
    0,
    words(edit.expected) -
      words(edit.expected.slice(Math.max(0, span.start - edit.span.start), span.end - edit.span.start)),
  );

function sentence(
  text: string,
  { start, end }: { start: number; end: number },
): { from: number; to: number } {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.slice(0, start).search(/[.!?][^.!?]*$/)) + 1;
  const stop = /[.!?\n]/.exec(text.slice(Math.max(start, end - 1)));
  return { from, to: stop ? Math.max(start, end - 1) + stop.index + 1 : text.length };
}

function show(row: Row, finding: Finding, edits: readonly Edit[]): void {
  const { from, to } = sentence(row.text, finding.span);
  console.log(`\n[${row.id}] ${finding.rule}: ${finding.quote.replace(/\s+/g, ' ')}`);
  console.log(`  was  ${row.text.slice(from, to).trim()}`);
  for (const { span, insert } of edits) {
    const [a, b] = [Math.min(from, span.start), Math.max(to, span.end)];
    console.log(`  now  ${(row.text.slice(a, span.start) + insert + row.text.slice(span.end, b)).trim()}`);
  }
}

function count(row: Row, finding: Finding): void {
  const edits = editsOf(finding);
  const rule = byRule.get(finding.rule) ?? { findings: 0, any: 0, free: 0 };
  byRule.set(finding.rule, rule);
  const free = edits.some((e) => blanks(e.insert) === 0);
  for (const sum of [sums, rule]) {
    sum.findings++;
    if (edits.length > 0) sum.any++;
    if (free) sum.free++;
  }
  sums.suggestions += edits.length;
  for (const e of edits) sums.blanks += blanks(e.insert);
  const [first] = edits;
  if (first) {
    sums.firsts++;
    sums.beyond += beyond(finding, first);
    if (beyond(finding, first) > 2) sums.wide++;
  }
  if (!figures) show(row, finding, edits);
}

function run(row: Row): void {
  const context = args.includes('--without') ? '' : (row.context?.trim() ?? '');
  const thread = context === '' ? {} : { thread: [{ from: 'customer' as const, text: context }] };
  if (!figures && context !== '' && row.spans?.length)
    console.log(`\n--- ${row.id}: ${context.replace(/\s+/g, ' ')}`);
  for (const finding of analyse({ text: row.text, ...thread }).findings)
    if (
      row.spans?.some(
        (gold) =>
          overlaps(gold, finding.span) && (gold.rule === finding.rule || finding.also.includes(gold.rule)),
      )
    )
      count(row, finding);
}

if (files.length === 0) {
  console.error('usage: npm run suggest -- FILE.jsonl… [--third 1,2] [--figures] [--without]');
  process.exit(2);
}
const rows = files.flatMap((f) => rowsOf(f, wanted(args))).filter((row) => row.context?.trim());
rows.forEach(run);
const share = (n: number, of: number) => `${n} of ${of} = ${(n / (of || 1)).toFixed(3)}`;
console.log(
  `\n${rows.length} drafts with their customer's message, ${sums.findings} findings on a labelled place`,
);
console.log(`  with a suggestion     ${share(sums.any, sums.findings)}`);
console.log(`  one free of blanks    ${share(sums.free, sums.findings)}`);
console.log(`  blanks a suggestion   ${(sums.blanks / (sums.suggestions || 1)).toFixed(2)}`);
console.log(
  `  first takes more than two words beyond the mark  ${share(sums.wide, sums.firsts)}, ${(sums.beyond / (sums.firsts || 1)).toFixed(2)} on average`,
);
for (const [rule, r] of [...byRule].sort((a, b) => b[1].findings - a[1].findings))
  console.log(
    `  ${rule.padEnd(26)} ${r.findings} findings, ${r.any} with a suggestion, ${r.free} free of blanks`,
  );
