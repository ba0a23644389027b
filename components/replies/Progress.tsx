import { i18n } from '#i18n';

/** How far the check is. */
export function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  const words = of === 0 ? i18n.t('replies.reading') : i18n.t('replies.progress', [String(done), String(of)]);
  return (
    <div className="check-progress">
      <label>
        {words}
        <progress {...(of > 0 && { value: done, max: of })} />
      </label>
    </div>
  );
}
