import { overlaps } from '../../lib/text';
import type { Finding } from '../../lib/types';
import type { Labelled } from './rows';
import { placed } from './scope';
import type { Table } from './table';
import { type Count, line, rates, Tally } from './tally';

type Same = (rule: string, gold: Labelled) => boolean;

/** Findings against the labelled places: right where the rule is the same and the spans overlap. */
export const spans = table('spans', (rule, gold) => rule === gold.rule);

/** The same, whatever the rule. */
export const anyRule = table('any rule', () => true);

/** Only strong findings: how many of them are right. */
export const strong = table(
  'strong',
  (rule, gold) => rule === gold.rule,
  (f) => f.severity === 'strong',
);

function table(name: string, same: Same, counts: (f: Finding) => boolean = () => true): Table {
  const tally = new Tally();
  return {
    name,
    judge(row, report, note) {
      if (!row.spans) return;
      const found = placed(report.findings).filter(counts);
      const hits = (f: Finding) => (gold: Labelled) => overlaps(gold, f.span) && same(f.rule, gold);
      for (const f of found) {
        if (row.spans.some(hits(f))) tally.add(f.rule, 'right');
        else if (!row.spans_disputed?.some(hits(f))) {
          tally.add(f.rule, 'wrong');
          if (name === 'spans') note('FALSE', f.rule, f.quote);
        }
      }
      if (name === 'strong') return;
      for (const gold of row.spans.filter((gold) => !found.some((f) => hits(f)(gold)))) {
        tally.add(gold.rule, 'missed');
        if (name === 'spans') note('MISS', gold.rule, row.text.slice(gold.start, gold.end));
      }
    },
    figures: () => [name === 'strong' ? precision(tally.sum) : line(name, tally.sum)],
    details: () => (name === 'spans' ? tally.lines() : []),
    json: () => tally.json(),
  };
}

function precision(count: Count): string {
  return `  ${'strong'.padEnd(26)} P ${rates(count).precision.toFixed(3)}   ${count.right} right, ${count.wrong} false`;
}
