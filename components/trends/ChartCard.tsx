import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ChartData } from './chart';
import { Head } from './Head';

type Props = {
  readonly data: ChartData;
  /** Whether the chart is its own table. */
  readonly isTable?: boolean;
  readonly children: ReactNode;
  onPicture(data: ChartData): void;
};

/** A chart, the numbers behind it, and the way to a picture of it. */
export function ChartCard({ data, isTable = false, children, onPicture }: Props) {
  return (
    <section className="chart" aria-labelledby={`${data.id}-title`}>
      <header>
        <h2 id={`${data.id}-title`}>{data.title}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={i18n.t('trends.pictureOf', [data.title])}
          onClick={() => onPicture(data)}
        >
          {i18n.t('trends.picture')}
        </button>
      </header>
      {children}
      {!isTable && (
        <details>
          <summary>{i18n.t('trends.asTable')}</summary>
          <table>
            <Head data={data} />
            <tbody>
              {data.points.map(({ label, words }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{words || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
