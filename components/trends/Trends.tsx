import { i18n } from '#i18n';
import type { Span } from '../../lib/trends/periods';
import type { Period } from '../../lib/trends/trends';
import { Choice } from '../ui/Choice';
import { ChartCard } from './ChartCard';
import { Columns } from './Columns';
import type { ChartData } from './chart';
import type { Charts } from './data';
import { Rows } from './Rows';
import { saysOf } from './says';

type Props = {
  readonly periods: readonly Period[];
  readonly charts: Charts;
  readonly by: Span;
  readonly told: string;
  onBy(by: Span): void;
  onPicture(data: ChartData): void;
  onShare(): void;
};

const SPANS: readonly Span[] = ['week', 'month', 'quarter'];
const OVER_TIME = ['apologies', 'share', 'owned', 'amended', 'kept'] as const;

/** What the record tells: how often, what for, and whether it was made good. */
export function Trends({ periods, charts, by, told, onBy, onPicture, onShare }: Props) {
  const says = saysOf(periods);
  const over = (id: (typeof OVER_TIME)[number]) =>
    charts[id].points.some(({ value }) => value !== null) && (
      <ChartCard key={id} data={charts[id]} onPicture={onPicture}>
        <Columns data={charts[id]} isWide={id === 'apologies'} />
      </ChartCard>
    );
  const among = (id: 'reasons' | 'sites') => (
    <ChartCard key={id} data={charts[id]} isTable onPicture={onPicture}>
      <Rows data={charts[id]} />
    </ChartCard>
  );
  return (
    <div className="trends">
      <div className="trends-head">
        <p role="status">{told || i18n.t('trends.lead')}</p>
        <Choice
          label={i18n.t('trends.by')}
          options={SPANS.map((value) => ({ value, label: i18n.t(`trends.span.${value}`) }))}
          value={by}
          onChange={onBy}
        />
        <button type="button" className="second" onClick={onShare}>
          {i18n.t('trends.shareNow')}
        </button>
      </div>
      {says.length > 0 && (
        <ul className="trends-says">
          {says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className="charts">
        {over('apologies')}
        {over('share')}
        {among('reasons')}
        {among('sites')}
        {over('owned')}
        {over('amended')}
        {over('kept')}
      </div>
    </div>
  );
}
