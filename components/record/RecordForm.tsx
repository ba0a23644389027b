import { type FormEvent, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { AMEND_IDS, type Amend } from '../../lib/record/amends';
import type { ApologyRecord } from '../../lib/types';
import { toMinutes } from './when';

export type RecordFormProps = {
  readonly record: ApologyRecord;
  readonly reasons: readonly string[];
  readonly siteName: string;
  readonly saveLabel: string;
  onSave(record: ApologyRecord): void;
  onCancel?(): void;
};

/** All of an apology that can be put right by hand. */
export function RecordForm({ record, reasons, siteName, saveLabel, onSave, onCancel }: RecordFormProps) {
  const [draft, setDraft] = useState(record);
  const change = (news: Partial<ApologyRecord>) => setDraft({ ...draft, ...news });
  const known = reasons.includes(draft.reason) ? reasons : [draft.reason, ...reasons];
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(tidy(draft));
  };
  return (
    <form className="record-form" onSubmit={save}>
      <Field label={i18n.t('record.field.label')}>
        <input
          className="text"
          value={draft.label ?? ''}
          placeholder={i18n.t('record.field.labelNone')}
          onChange={({ target }) => change({ label: target.value })}
        />
      </Field>
      <Field label={i18n.t('record.field.reason')}>
        <select value={draft.reason} onChange={({ target }) => change({ reason: target.value })}>
          {known.map((reason) => (
            <option key={reason}>{reason}</option>
          ))}
        </select>
      </Field>
      <Field label={i18n.t('record.field.at')}>
        <input
          className="text"
          type="datetime-local"
          required
          value={toMinutes(draft.at)}
          onChange={({ target }) => target.value && change({ at: new Date(target.value).toISOString() })}
        />
      </Field>
      <Field label={i18n.t('record.field.subject')} hint={siteName}>
        <input
          className="text"
          value={draft.subject ?? ''}
          onChange={({ target }) => change({ subject: target.value })}
        />
      </Field>
      <Amends chosen={draft.amends} onChange={(amends) => change({ amends })} />
      <Field label={i18n.t('record.field.promises')}>
        <textarea
          className="text"
          rows={2}
          value={draft.promises.join('\n')}
          onChange={({ target }) => change({ promises: target.value.split('\n') })}
        />
      </Field>
      <Field label={i18n.t('record.field.cause')}>
        <textarea
          className="text"
          rows={2}
          value={draft.cause ?? ''}
          onChange={({ target }) => change({ cause: target.value })}
        />
      </Field>
      <div className="record-form-end">
        {onCancel && (
          <button type="button" className="second" onClick={onCancel}>
            {i18n.t('record.cancel')}
          </button>
        )}
        <button type="submit" className="primary">
          {saveLabel}
        </button>
      </div>
    </form>
  );
}

type FieldProps = { readonly label: string; readonly hint?: string; readonly children: ReactNode };

function Field({ label, hint, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="record-field">
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
      {children}
    </label>
  );
}

type AmendsProps = { readonly chosen: readonly string[]; onChange(amends: readonly string[]): void };

function Amends({ chosen, onChange }: AmendsProps) {
  const toggle = (id: Amend) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className="record-field chips">
      <legend>{i18n.t('record.field.amends')}</legend>
      {AMEND_IDS.map((id) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{i18n.t(`record.amend.${id}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const orNone = (text: string | null) => text?.trim() || null;

/** What was left empty is nothing. */
const tidy = (record: ApologyRecord): ApologyRecord => ({
  ...record,
  label: orNone(record.label),
  subject: orNone(record.subject),
  cause: orNone(record.cause),
  promises: record.promises.map((promise) => promise.trim()).filter(Boolean),
});
