import { i18n } from '#i18n';
import type { Column } from '../../lib/replies';

type Props = { readonly columns: readonly Column[]; onChoose(names: readonly string[]): void };

const LONGEST_SAMPLE = 120;

/** Which of several columns holds the replies: each with the first of its words. */
export function ColumnChoice({ columns, onChoose }: Props) {
  return (
    <section className="intake" aria-labelledby="which-column">
      <h2 id="which-column">{i18n.t('replies.column')}</h2>
      <ul className="columns">
        {columns.map(({ name, sample }) => (
          <li key={name}>
            <button type="button" className="second" onClick={() => onChoose([name])}>
              {name}
            </button>
            <span>{i18n.t('replies.sample', [sample.slice(0, LONGEST_SAMPLE)])}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="second" onClick={() => onChoose(columns.map(({ name }) => name))}>
        {i18n.t('replies.allColumns')}
      </button>
    </section>
  );
}
