import { i18n } from '#i18n';
import type { Span } from '../../lib/trends/periods';
import { type Counts, type Period, totalOf } from '../../lib/trends/trends';
import type { ChartData, Point } from './chart';

export type Charts = {
  readonly apologies: ChartData;
  readonly share: ChartData;
  readonly reasons: ChartData;
  readonly sites: ChartData;
  readonly owned: ChartData;
  readonly amended: ChartData;
  readonly kept: ChartData;
};

const LABELS: Readonly<Record<Span, Intl.DateTimeFormatOptions>> = {
  week: { day: 'numeric', month: 'numeric' },
  month: { month: 'short' },
  quarter: { month: 'short', year: '2-digit' },
};

/** Seldom more: then the columns get twice the height. */
const HALF = 0.5;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the periods tell, as charts. */
export function chartsOf(periods: readonly Period[], by: Span, siteName: (id: string) => string): Charts {
  const span = i18n.t(`trends.span.${by}`);
  const when = new Intl.DateTimeFormat(undefined, LABELS[by]);
  const over = (id: 'share' | 'owned' | 'amended' | 'kept'): ChartData => ({
    id,
    title: i18n.t(`trends.${id}`),
    head: [span, i18n.t('trends.shareHead')],
    full: 1,
    points: periods.map((period) => point(when.format(period.start), period[id], percent)),
  });
  const among = (id: 'reasons' | 'sites', counts: Counts, name: (id: string) => string): ChartData => ({
    id,
    title: i18n.t(`trends.${id}`),
    head: [i18n.t(`trends.${id}Head`), i18n.t('trends.apologies')],
    points: [...counts].map(([key, n]) => point(name(key), n, String)),
  });
  return {
    apologies: {
      id: 'apologies',
      title: i18n.t('trends.apologies'),
      head: [span, i18n.t('trends.apologies')],
      points: periods.map(({ start, apologies }) => point(when.format(start), apologies, String)),
    },
    share: { ...over('share'), full: periods.some(({ share }) => (share ?? 0) > HALF) ? 1 : HALF },
    reasons: among('reasons', totalOf(periods, 'reasons'), (reason) => reason),
    sites: among('sites', totalOf(periods, 'sites'), siteName),
    owned: over('owned'),
    amended: over('amended'),
    kept: over('kept'),
  };
}

const point = (label: string, value: number | null, words: (value: number) => string): Point => ({
  label,
  value,
  words: value === null ? '' : words(value),
});
