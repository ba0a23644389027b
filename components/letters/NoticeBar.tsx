import { i18n } from '#i18n';

type Props = { readonly text: string; readonly undo?: () => void };

/** What came of the last change, and the way back where there is one. */
export function NoticeBar({ text, undo }: Props) {
  return (
    <div className="notice-bar">
      <p role="status">{text}</p>
      {undo && (
        <button type="button" className="quiet" onClick={undo}>
          {i18n.t('own.undo')}
        </button>
      )}
    </div>
  );
}
