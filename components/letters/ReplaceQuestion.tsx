import { i18n } from '#i18n';

type Props = { readonly words: number; onReplace(): void; onKeep(): void };

/** What somebody has written goes only after they said so. */
export function ReplaceQuestion({ words, onReplace, onKeep }: Props) {
  return (
    <footer className="insert-bar" role="alertdialog" aria-labelledby="replace-question">
      <p className="insert-hint" id="replace-question">
        {i18n.t('insert.replaceQuestion', words)}
      </p>
      {/* biome-ignore lint/a11y/noAutofocus: the question comes from a key or a click on its place, the safe answer first */}
      <button type="button" className="quiet" onClick={onKeep} autoFocus>
        {i18n.t('insert.keep')}
      </button>
      <button type="button" className="primary" onClick={onReplace}>
        {i18n.t('insert.replaceNow')}
      </button>
    </footer>
  );
}
