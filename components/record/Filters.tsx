import { i18n } from '#i18n';
import { ALL, type Filter } from '../../lib/record/filter';

type Props = {
  readonly filter: Filter;
  readonly reasons: readonly string[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  onChange(filter: Filter): void;
};

/** What is looked for in the record. */
export function Filters({ filter, reasons, sites, onChange }: Props) {
  const change = (news: Partial<Filter>) => onChange({ ...filter, ...news });
  return (
    <search className="filters">
      <input
        type="search"
        className="text"
        aria-label={i18n.t('record.filter.words')}
        placeholder={i18n.t('record.filter.words')}
        value={filter.words}
        onChange={({ target }) => change({ words: target.value })}
      />
      <select
        aria-label={i18n.t('record.filter.reason')}
        value={filter.reason}
        onChange={({ target }) => change({ reason: target.value })}
      >
        <option value="">{i18n.t('record.filter.anyReason')}</option>
        {reasons.map((reason) => (
          <option key={reason}>{reason}</option>
        ))}
      </select>
      <select
        aria-label={i18n.t('record.filter.site')}
        value={filter.site}
        onChange={({ target }) => change({ site: target.value })}
      >
        <option value="">{i18n.t('record.filter.anySite')}</option>
        {sites.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="filter-day">
          {i18n.t(`record.filter.${end}`)}
          <input
            type="date"
            className="text"
            value={filter[end]}
            onChange={({ target }) => change({ [end]: target.value })}
          />
        </label>
      ))}
      {filter !== ALL && (
        <button type="button" className="quiet" onClick={() => onChange(ALL)}>
          {i18n.t('record.filter.clear')}
        </button>
      )}
    </search>
  );
}
