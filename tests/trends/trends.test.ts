import { describe, expect, test } from 'vitest';
import { lastPeriods, type Span, startOf } from '../../lib/trends/periods';
import { toHtml, toMarkdown } from '../../lib/trends/summary';
import { isEverySecond, risesOf, trendsOf } from '../../lib/trends/trends';
import type { ApologyRecord, FollowUp } from '../../lib/types';

const NOW = new Date(2026, 10, 24, 12);

function apology(month: number, rest: Partial<ApologyRecord> = {}): ApologyRecord {
  return {
    id: crypto.randomUUID(),
    at: new Date(2026, month - 1, 10, 9).toISOString(),
    customer: '',
    label: 'Ana Lopes',
    site: 'gmail',
    subject: null,
    reason: 'Outage',
    parts: [],
    amends: [],
    promises: [],
    cause: null,
    ...rest,
  };
}
const many = (n: number, month: number, rest?: Partial<ApologyRecord>) =>
  Array.from({ length: n }, () => apology(month, rest));
const replies = (month: number, n: number, site = 'gmail') => ({
  day: `2026-${String(month).padStart(2, '0')}-10`,
  site,
  replies: n,
});
const trends = (records: readonly ApologyRecord[], counts: ReturnType<typeof replies>[] = []) =>
  trendsOf({ records, replies: counts, followUps: [] }, 'month', NOW);

describe('periods', () => {
  test.each<[Span, string]>([
    ['week', '2026-11-23'],
    ['month', '2026-11-01'],
    ['quarter', '2026-10-01'],
  ])('a %s begins on %s', (by, day) => {
    expect(startOf(NOW, by)).toEqual(new Date(`${day}T00:00`));
  });

  test('a Sunday belongs to the week before it', () => {
    expect(startOf(new Date(2026, 10, 22), 'week')).toEqual(new Date(2026, 10, 16));
  });

  test('follow each other without a hole, over the turn of the year and of the clock', () => {
    expect(lastPeriods(NOW, 'month').at(0)).toEqual(new Date(2025, 11, 1));
    const weeks = lastPeriods(NOW, 'week');
    expect(new Set(weeks.map((week) => week.getDay()))).toEqual(new Set([1]));
    expect(new Set(weeks.map((week) => week.getHours()))).toEqual(new Set([0]));
  });
});

test('a period tells how many, for what, and how well', () => {
  const last = trends(
    [
      apology(11, { parts: ['ownership'], amends: ['refund'] }),
      apology(11, { cause: 'I forgot' }),
      apology(11),
    ],
    [replies(11, 12)],
  ).at(-1);
  expect(last).toMatchObject({ apologies: 3, replies: 12, share: 0.25, kept: null });
  expect(last?.owned).toBeCloseTo(2 / 3);
  expect(last?.amended).toBeCloseTo(1 / 3);
  expect([...(last?.reasons ?? [])]).toEqual([['Outage', 3]]);
});

test('apologies on sites that count no replies are left out of the share', () => {
  const last = trends([apology(11), ...many(5, 11, { site: 'help.example' })], [replies(11, 10)]).at(-1);
  expect(last?.share).toBeCloseTo(0.1);
});

test('an apology’s word is kept when each of its promises was; one that is not due yet is not counted', () => {
  const due = (record: string | null, day: number, done: number | null): FollowUp => ({
    id: `${record}${day}`,
    what: 'call',
    due: new Date(2026, 10, day).toISOString(),
    label: null,
    page: null,
    record,
    done: done === null ? null : new Date(2026, 10, done).toISOString(),
    announced: null,
    made: new Date(2026, 10, 1).toISOString(),
    snoozed: null,
  });
  const records = ['all', 'one of two', 'late', 'to come', 'none'].map((id) => apology(11, { id }));
  const followUps = [
    due('all', 5, 4),
    due('all', 28, null),
    due('one of two', 8, 8),
    due('one of two', 9, null),
    due('late', 6, 8),
    due('to come', 28, null),
    due(null, 5, 4),
    due('a record that is gone', 5, 4),
  ];
  const last = trendsOf({ records, replies: [], followUps }, 'month', NOW).at(-1);
  expect(last?.kept).toBeCloseTo(1 / 3);
});

test('what rose is told by the last whole period', () => {
  const before = [8, 9].flatMap((month) => many(2, month));
  expect(risesOf(trends([...before, ...many(6, 10), ...many(1, 11)]))).toEqual([
    { reason: 'Outage', now: 6, before: 4 / 3 },
  ]);
  expect(risesOf(trends([...before, ...many(2, 10)]))).toEqual([]);
});

test.each([
  [10, 20, true],
  [9, 20, false],
  [3, 4, false], // too few replies to say so
])('%i apologies in %i replies: every second is %s', (apologies, of, expected) => {
  expect(isEverySecond(trends(many(apologies, 11), [replies(11, of)]))).toBe(expected);
});

test('a summary is Markdown and HTML, whatever a reason is called', () => {
  const tables = [{ title: 'What for', head: ['Reason', 'Apologies'], rows: [['a | b <i>', '3']] }];
  const summary = { title: 'What we apologised for', lines: ['More “Outage”'], tables };
  expect(toMarkdown(summary)).toContain('| a \\| b <i> | 3 |');
  expect(toHtml(summary)).toContain('<td>a | b &lt;i&gt;</td><td>3</td>');
});
