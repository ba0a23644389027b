import { i18n } from '#i18n';

export type ToastProps = { readonly text: string; readonly undo?: () => void };

/** What came of the last change, and the way back where there is one. */
export function Toast({ text, undo }: ToastProps) {
  return (
    <div className="toast" hidden={text === ''}>
      <p role="status">{text}</p>
      {undo && (
        <button type="button" className="quiet" onClick={undo}>
          {i18n.t('record.undo')}
        </button>
      )}
    </div>
  );
}
