import { i18n } from '#i18n';
import type { FollowUp, Snooze } from '../../lib/types';
import { Menu } from '../ui/Menu';
import { whenWords } from './time-words';

export type FollowUpActions = {
  onDone(followUp: FollowUp, done: boolean): void;
  onSnooze(followUp: FollowUp, by: Snooze): void;
  onOpen(page: string): void;
  onDelete(followUp: FollowUp): void;
};

type Props = FollowUpActions & { readonly followUp: FollowUp; readonly now: number };

const SNOOZES = ['hour', 'day', 'week'] as const;

/** One promise: done with one click; put off, opened or deleted from its menu. */
export function FollowUpRow({ followUp, now, onDone, onSnooze, onOpen, onDelete }: Props) {
  const { what, due, label, page, done, snoozed } = followUp;
  const putOff = done === null && snoozed !== null && Date.parse(snoozed) > now ? snoozed : null;
  const snoozes = SNOOZES.map((id) => ({
    id,
    label: i18n.t(`followUps.snooze.${id}`),
    onUse: () => onSnooze(followUp, id),
  }));
  const items = [
    ...(done === null ? snoozes : []),
    { id: 'delete', label: i18n.t('followUps.delete'), onUse: () => onDelete(followUp) },
  ];
  return (
    <li className="follow-up">
      <input
        type="checkbox"
        className="done-box"
        aria-label={i18n.t('followUps.doneThis', [what])}
        checked={done !== null}
        onChange={(event) => onDone(followUp, event.target.checked)}
      />
      <span className="promise">
        {what}
        <small>
          <time dateTime={due}>{whenWords(due, now)}</time>
          {putOff && <span> · {i18n.t('followUps.remindsAt', [whenWords(putOff, now)])}</span>}
        </small>
        {page ? (
          <button type="button" className="to-page" onClick={() => onOpen(page)}>
            {label ?? i18n.t('followUps.open')}
          </button>
        ) : (
          label && <small>{label}</small>
        )}
      </span>
      <Menu label={i18n.t('followUps.more', [what])} items={items} />
    </li>
  );
}
