import { i18n } from '#i18n';
import type { StyleChange } from '../../lib/stores/settings/house-style';
import type { TeamLetter } from '../../lib/types';

type Props = { readonly changes: readonly StyleChange[]; onAccept(): void; onCancel(): void };

/** What would change, before it does. */
export function Preview({ changes, onAccept, onCancel }: Props) {
  return (
    <section className="preview" aria-label={i18n.t('options.style.preview')}>
      <h3>{i18n.t('options.style.changes', changes.length, [String(changes.length)])}</h3>
      <ul className="preview-changes">
        {changes.map(({ path, before, after }) => (
          <li key={path}>
            <b>{path.replace('/', ': ')}</b> <s>{spelled(before)}</s> {spelled(after)}
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="primary" disabled={changes.length === 0} onClick={onAccept}>
          {i18n.t('options.style.apply')}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {i18n.t('options.style.cancel')}
        </button>
      </div>
    </section>
  );
}

function spelled(value: unknown): string {
  if (value === null) return i18n.t('options.style.default');
  if (value === true) return i18n.t('options.style.yes');
  if (value === false) return i18n.t('options.style.no');
  if (isLetter(value)) return value.title;
  return Array.isArray(value) ? value.join(' · ') : String(value);
}

const isLetter = (value: unknown): value is Pick<TeamLetter, 'title'> =>
  typeof value === 'object' && value !== null && 'title' in value;
