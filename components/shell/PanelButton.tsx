import { i18n } from '#i18n';

/** The way from the popup, which closes at the first click beside it, to the panel, which stays. */
export function PanelButton({ onOpen }: { onOpen(): void }) {
  return (
    <button
      type="button"
      className="icon"
      aria-label={i18n.t('shell.keepOpen')}
      title={i18n.t('shell.keepOpen')}
      onClick={onOpen}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 3.5h11v9h-11zM9.5 3.5v9" />
      </svg>
    </button>
  );
}
