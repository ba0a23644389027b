import { i18n } from '#i18n';
import type { Left } from '../../lib/replies';
import type { OwnLetter } from '../../lib/types';
import { LeftOut } from '../replies/LeftOut';
import './import.css';

type Props = {
  /** Whose letters they were; null where that is not known. */
  readonly tool: string | null;
  readonly letters: readonly OwnLetter[];
  readonly left: readonly Left[];
  readonly unclear: readonly { readonly title: string; readonly token: string }[];
  onAccept(): void;
  onCancel(): void;
};

/** What a file of another tool would add, before it is added: its letters, their blanks, and what was not understood. */
export function ImportView({ tool, letters, left, unclear, onAccept, onCancel }: Props) {
  return (
    <section className="import-view" aria-labelledby="import-title">
      <h2 id="import-title">
        {tool === null
          ? i18n.t('own.found', letters.length)
          : i18n.t('own.foundAs', [tool, String(letters.length)])}
      </h2>
      {unclear.length > 0 && (
        <div role="alert">
          <p>{i18n.t('own.unclear')}</p>
          <ul>
            {unclear.map(({ title, token }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name, and never move
              <li key={index}>
                <code>{token}</code> {title}
              </li>
            ))}
          </ul>
        </div>
      )}
      <LeftOut left={left} />
      <ul className="import-letters">
        {letters.map(({ id, title, blanks }) => (
          <li key={id}>
            <b>{title}</b> <small>{blanks.map(({ label }) => label).join(' · ')}</small>
          </li>
        ))}
      </ul>
      <div className="import-buttons">
        <button type="button" className="primary" onClick={onAccept}>
          {i18n.t('own.add', letters.length)}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {i18n.t('own.cancel')}
        </button>
      </div>
    </section>
  );
}
