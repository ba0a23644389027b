import type { Report } from '../../lib/types';
import type { Table } from './table';

type Group = { of: number; readonly count: Map<string, number> };
const group = (): Group => ({ of: 0, count: new Map() });
const groups = { quiet: group(), speak: group(), answer: group() };

const FIGURES = {
  quiet: ['underlined', 'underlined strongly', 'called due', 'spoken of'],
  speak: ['silent'],
  answer: ['called due'],
} as const;
const NAMES = {
  quiet: 'nobody let down',
  speak: 'somebody let down',
  answer: 'somebody let down, message known',
} as const;

function add(to: Group, seen: Readonly<Record<string, boolean>>): void {
  to.of++;
  for (const [name, is] of Object.entries(seen)) if (is) to.count.set(name, (to.count.get(name) ?? 0) + 1);
}

/** What the writer would see of it. */
function seen({ speaks, findings, apologyDue }: Report) {
  const shown = speaks ? findings : [];
  return {
    underlined: shown.length > 0,
    'underlined strongly': shown.some(({ severity }) => severity === 'strong'),
    'called due': apologyDue,
    'spoken of': speaks,
    silent: !speaks,
  };
}

/** Whether we say anything where we should, and nothing where we should not. */
export const speaking: Table = {
  name: 'speaks',
  judge(row, report, note) {
    if (row.speak === undefined) return;
    const is = seen(report);
    add(row.speak ? groups.speak : groups.quiet, is);
    const answered = row.speak && (row.context ?? '').trim() !== '';
    if (answered) add(groups.answer, is);
    const heard = row.context ? `${row.context.slice(0, 160)} ||| ` : '';
    const why = `${report.speaksBecause} ${report.why} ||| ${heard}${row.text.slice(0, 240)}`;
    if (row.speak && is.silent) note('SILENT', 'speaks', why);
    if (answered && !is['called due']) note('NOT DUE', 'speaks', why);
    if (!row.speak && is['called due']) note('DUE', 'speaks', why);
    if (!row.speak && is.underlined)
      note('LOUD', report.findings.map((f) => `${f.severity}:${f.rule} “${f.quote}”`).join(', '), why);
  },
  figures: () =>
    (Object.keys(FIGURES) as (keyof typeof FIGURES)[])
      .filter((name) => groups[name].of > 0)
      .flatMap((name) => [
        `${NAMES[name]} (${groups[name].of})`,
        ...FIGURES[name].map((figure) => {
          const n = groups[name].count.get(figure) ?? 0;
          return `  ${figure.padEnd(26)} ${((100 * n) / groups[name].of).toFixed(1)} %   ${n}`;
        }),
      ]),
  details: () => [],
  json: () =>
    Object.fromEntries(
      (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((name) => [
        name,
        {
          of: groups[name].of,
          ...Object.fromEntries(FIGURES[name].map((f) => [f, groups[name].count.get(f) ?? 0])),
        },
      ]),
    ),
};
