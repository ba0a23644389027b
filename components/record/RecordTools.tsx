import { useRef } from 'react';
import { i18n } from '#i18n';

type Props = {
  readonly isEmpty: boolean;
  onExport(format: 'csv' | 'json'): void;
  onImport(file: File): void;
  onNoNames(): void;
  onFollowUps(): void;
  onDeleteAll(): void;
};

/** What is done with the record as a whole. */
export function RecordTools({ isEmpty, onExport, onImport, onNoNames, onFollowUps, onDeleteAll }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const button = (label: string, onClick: () => void, disabled = isEmpty) => (
    <button type="button" className="quiet" disabled={disabled} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <fieldset className="record-tools" aria-label={i18n.t('record.tools.label')}>
      {button(i18n.t('record.tools.exportCsv'), () => onExport('csv'))}
      {button(i18n.t('record.tools.exportJson'), () => onExport('json'))}
      {button(i18n.t('record.tools.import'), () => picker.current?.click(), false)}
      {button(i18n.t('record.tools.noNames'), onNoNames)}
      {button(i18n.t('record.tools.followUps'), onFollowUps, false)}
      {button(i18n.t('record.tools.deleteAll'), onDeleteAll, false)}
      <input
        ref={picker}
        type="file"
        accept=".json,.csv"
        hidden
        aria-label={i18n.t('record.tools.import')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onImport(file);
          target.value = '';
        }}
      />
    </fieldset>
  );
}
