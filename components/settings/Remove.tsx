import { i18n } from '#i18n';

type Props = { readonly what: string; readonly locked: boolean; onRemove(): void };

/** Takes one out of a list, unless the administrator has put it there. */
export function Remove({ what, locked, onRemove }: Props) {
  if (locked) return <span className="locked">{i18n.t('options.locked')}</span>;
  return (
    <button
      type="button"
      className="quiet"
      aria-label={i18n.t('options.removeThis', [what])}
      onClick={onRemove}
    >
      {i18n.t('options.remove')}
    </button>
  );
}
