import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { RecordForm, type RecordFormProps } from './RecordForm';

type Props = Omit<RecordFormProps, 'saveLabel' | 'onCancel'> & { onClose(): void };

/** One apology over the list, until it is saved or left as it was. */
export function EditDialog({ onClose, ...form }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="record-dialog" aria-label={i18n.t('record.edit')} onClose={onClose}>
      <h2>{i18n.t('record.edit')}</h2>
      <RecordForm {...form} saveLabel={i18n.t('record.save')} onCancel={() => dialog.current?.close()} />
    </dialog>
  );
}
