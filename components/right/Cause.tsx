import { useId } from 'react';
import { i18n } from '#i18n';
import type { Weak } from '../../lib/whys/judge';
import { WeakNote } from './WeakNote';
import type { Ways } from './ways';

type Props = Ways & {
  readonly sentence: string;
  readonly weak: Weak | null;
  onType(sentence: string): void;
  /** Null where the letter has no blank for a cause. */
  readonly onLetter: (() => void) | null;
  onBack(): void;
  onRestart(): void;
};

/** The cause in one sentence that owns it, and where it goes. */
export function Cause({ sentence, weak, onType, onInsert, onCopy, onLetter, onBack, onRestart }: Props) {
  const field = useId();
  return (
    <div className="whys">
      <label htmlFor={field}>
        <b>{i18n.t('right.whys.result')}</b>
      </label>
      <textarea id={field} rows={3} value={sentence} onChange={(event) => onType(event.target.value)} />
      {weak && <WeakNote weak={weak} />}
      <p className="right-aside">{i18n.t('right.whys.kept')}</p>
      <div className="right-actions">
        <button type="button" className="primary" onClick={() => (onInsert ?? onCopy)(sentence)}>
          {i18n.t(onInsert ? 'right.insert' : 'right.copy')}
        </button>
        {onLetter && (
          <button type="button" className="second" onClick={onLetter}>
            {i18n.t('right.whys.letter')}
          </button>
        )}
        <button type="button" className="quiet at-end" onClick={onBack}>
          {i18n.t('right.whys.back')}
        </button>
        <button type="button" className="quiet" onClick={onRestart}>
          {i18n.t('right.whys.restart')}
        </button>
      </div>
    </div>
  );
}
