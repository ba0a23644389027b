import { type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import { CoachRecord, type CoachRecordProps } from '../record/CoachRecord';
import { leavingTab } from '../ui/leaving-tab';
import { Checklist, type ChecklistProps } from './Checklist';
import { Promises, type PromisesProps } from './Promises';

export type CoachPanelProps = Omit<ChecklistProps, 'children'> &
  PromisesProps & {
    /** What became of the last write, where it did not end well. */
    readonly notice: string | null;
    /** What is kept of this draft, and what this customer had before. */
    readonly record: CoachRecordProps;
    readonly badgeHidden: boolean;
    /** Hides the badge at this field, or shows it again. */
    onHideHere(): void;
    /** Tab went past the end, or the beginning. */
    onLeave(): void;
    onClose(): void;
  };

/** The checklist beside the editor. */
export function CoachPanel({
  notice,
  offers,
  onKeep,
  onUnkeep,
  record,
  badgeHidden,
  onHideHere,
  onLeave,
  onClose,
  ...checklist
}: CoachPanelProps) {
  const titleId = useId();
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const action = event.key === 'Escape' ? onClose : leavingTab(event) ? onLeave : null;
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }
  return (
    <div className="panel coach" role="dialog" aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <h2 id={titleId} className="unseen">
        {i18n.t('coach.title')}
      </h2>
      <Checklist {...checklist}>
        <Promises offers={offers} onKeep={onKeep} onUnkeep={onUnkeep} />
      </Checklist>
      <p className="panel-notice" role="status">
        {notice}
      </p>
      {checklist.checklist.parts.length > 0 && <CoachRecord {...record} />}
      <footer className="panel-foot">
        <button type="button" className="quiet" onClick={onHideHere}>
          {i18n.t(badgeHidden ? 'coach.showHere' : 'coach.hideHere')}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {i18n.t('coach.close')}
        </button>
      </footer>
    </div>
  );
}
