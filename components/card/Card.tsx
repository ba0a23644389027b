import { type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import type { Finding, WriteOutcome } from '../../lib/types';
import { Rewrites } from './Rewrites';

export type CardActions = {
  /** `index` counts in `finding.rewrites`. */
  onApply(index: number): void;
  onIgnore(): void;
  onClose(): void;
};

export type CardProps = CardActions & {
  readonly finding: Finding;
  /** What is weak, in two or three words, and why it matters, in one sentence. */
  readonly title: string;
  readonly says: string;
  /** Only then do Enter and digits apply, and are shown. */
  readonly openedByKey: boolean;
  /** How the last rewrite ended, where it did not end well. */
  readonly outcome: Exclude<WriteOutcome, 'done'> | null;
};

const NOTICES = {
  moved: 'card.outcome.moved',
  refused: 'card.outcome.refused',
  'needs-click': 'card.outcome.needsClick',
  'too-long': 'card.outcome.tooLong',
} as const;

/** What is weak in one finding, why it matters, and better words for it. */
export function Card({ finding, title, says, openedByKey, outcome, onApply, onIgnore, onClose }: CardProps) {
  const [titleId, saysId] = [useId(), useId()];

  function onKeyDown(event: KeyboardEvent): void {
    const action = keyAction(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  /** Enter belongs to the button that has the focus. */
  function keyAction({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | null {
    if (key === 'Escape') return onClose;
    if (!openedByKey || ctrlKey || metaKey || altKey) return null;
    const index = Number(key) - 1;
    return finding.rewrites[index]?.kind === 'edit' ? () => onApply(index) : null;
  }

  return (
    <div
      className="card"
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={saysId}
      onKeyDown={onKeyDown}
    >
      <header className={`card-title is-${finding.severity}`}>
        <h2 id={titleId}>{title}</h2>
      </header>
      <p className="card-says" id={saysId}>
        {says}
      </p>
      <Rewrites rewrites={finding.rewrites} withKeys={openedByKey} onApply={onApply} />
      <p className="card-notice" role="status">
        {outcome && i18n.t(NOTICES[outcome])}
      </p>
      <footer className="card-foot">
        <button type="button" className="quiet" onClick={onIgnore}>
          {i18n.t('card.ignoreHere')}
        </button>
      </footer>
    </div>
  );
}
