import { i18n } from '#i18n';
import type { ChartData } from '../../components/trends/chart';
import type { Charts } from '../../components/trends/data';
import type { Summary, Table } from '../../lib/trends/summary';

/** What the charts show, for the rest of the company: numbers, reasons and sites, and no customer. */
export function summaryOf(charts: Charts, says: readonly string[]): Summary {
  const { apologies, share, owned, amended, kept, reasons, sites } = charts;
  const over = [apologies, share, owned, amended, kept].filter(({ points }) =>
    points.some(({ words }) => words),
  );
  return {
    title: i18n.t('trends.summaryTitle'),
    lines: says,
    tables: [
      {
        title: i18n.t('trends.overTime'),
        head: [apologies.head[0], ...over.map(({ title }) => title)],
        rows: apologies.points.map(({ label }, index) => [
          label,
          ...over.map(({ points }) => points[index]?.words || '–'),
        ]),
      },
      tableOf(reasons),
      tableOf(sites),
    ],
  };
}

const tableOf = ({ title, head, points }: ChartData): Table => ({
  title,
  head,
  rows: points.map(({ label, words }) => [label, words]),
});
