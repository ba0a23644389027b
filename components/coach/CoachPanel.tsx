import { type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import { Checklist, type ChecklistProps } from './Checklist';

export type CoachPanelProps = ChecklistProps & {
  /** What became of the last write, where it did not end well. */
  readonly notice: string | null;
  onHideHere(): void;
  onClose(): void;
};

/** The checklist beside the editor. */
export function CoachPanel({ notice, onHideHere, onClose, ...checklist }: CoachPanelProps) {
  const titleId = useId();
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }
  return (
    <div className="coach" role="dialog" aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <h2 id={titleId} className="unseen">
        {i18n.t('coach.title')}
      </h2>
      <Checklist {...checklist} />
      <p className="coach-notice" role="status">
        {notice}
      </p>
      <footer className="coach-foot">
        <button type="button" className="quiet" onClick={onHideHere}>
          {i18n.t('coach.hideHere')}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {i18n.t('coach.close')}
        </button>
      </footer>
    </div>
  );
}
