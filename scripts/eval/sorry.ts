import type { Table } from './table';

const confusion = new Map<string, number>();

const count = (of: (pair: [string, string]) => boolean) =>
  [...confusion].filter(([key]) => of(key.split(' ') as [string, string])).reduce((sum, [, n]) => sum + n, 0);

/** What each “sorry” does, in order. Where two labellers disagreed it counts neither way. */
export const sorry: Table = {
  name: 'sorry',
  judge(row, report, note) {
    if (!row.sorry) return;
    const counted = row.sorry.length === report.sorry.length;
    row.sorry.forEach((gold, i) => {
      if (typeof gold !== 'string') return;
      const got = counted ? (report.sorry[i]?.function ?? 'NONE') : 'COUNT';
      const key = `${gold} ${got}`;
      confusion.set(key, (confusion.get(key) ?? 0) + 1);
      if (got !== gold) note('SORRY', `${gold} got ${got}`, row.text);
    });
  },
  figures() {
    const right = count(([gold, got]) => gold === got);
    const asked = count(() => true);
    return [`  ${'sorry'.padEnd(26)} ${(right / (asked || 1)).toFixed(3)}   ${right} of ${asked}`];
  },
  details: () => [...confusion].sort().map(([key, n]) => `  ${key.padEnd(26)} ${n}`),
  json: () => Object.fromEntries(confusion),
};
