import { i18n } from '#i18n';
import type { ApologyRecord } from '../../lib/types';
import { dayWords } from './when';

export type RowActions = {
  onSelect(id: string, on: boolean): void;
  onEdit(record: ApologyRecord): void;
  onDelete(record: ApologyRecord): void;
};

type Props = RowActions & {
  readonly record: ApologyRecord;
  readonly siteName: string;
  readonly selected: boolean;
};

/** One apology, as its cells. */
export function RecordRow({ record, siteName, selected, onSelect, onEdit, onDelete }: Props) {
  const who = record.label ?? i18n.t('record.list.noName');
  const name = `${record.label ?? record.reason}, ${dayWords(record.at)}`;
  return (
    <>
      <td>
        <input
          type="checkbox"
          aria-label={i18n.t('record.list.select', [name])}
          checked={selected}
          onChange={({ target }) => onSelect(record.id, target.checked)}
        />
      </td>
      <td className="when">{dayWords(record.at)}</td>
      <td className={record.label ? 'who' : 'who is-unknown'} title={who}>
        {who}
      </td>
      <td>
        <span className="reason">{record.reason}</span>
      </td>
      <td className="about" title={record.subject ?? ''}>
        {[siteName, record.subject].filter(Boolean).join(' · ')}
      </td>
      <td className="promised">{i18n.t('record.list.promises', record.promises.length)}</td>
      <td className="row-actions">
        <button
          type="button"
          className="quiet"
          aria-label={i18n.t('record.list.editThis', [name])}
          onClick={() => onEdit(record)}
        >
          {i18n.t('record.edit')}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={i18n.t('record.list.deleteThis', [name])}
          onClick={() => onDelete(record)}
        >
          {i18n.t('record.delete')}
        </button>
      </td>
    </>
  );
}
