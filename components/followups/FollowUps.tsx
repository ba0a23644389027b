import { i18n } from '#i18n';
import type { FollowUp, PromiseOffer } from '../../lib/types';
import { type FollowUpActions, FollowUpRow } from './FollowUpRow';
import { type OfferActions, OfferList } from './OfferList';

export type FollowUpGroups = Readonly<Record<'late' | 'today' | 'later' | 'done', readonly FollowUp[]>>;

type Props = FollowUpActions &
  OfferActions & {
    readonly offers: readonly PromiseOffer[];
    readonly groups: FollowUpGroups;
    readonly now: number;
  };

const OPEN = ['late', 'today', 'later'] as const;

/** What the draft promises, and what was promised before: late first, done last and folded away. */
export function FollowUps({ offers, groups, now, onKeep, onUnkeep, ...actions }: Props) {
  const rows = (followUps: readonly FollowUp[]) => (
    <ul>
      {followUps.map((one) => (
        <FollowUpRow key={one.id} followUp={one} now={now} {...actions} />
      ))}
    </ul>
  );
  const none = OPEN.every((group) => groups[group].length === 0) && offers.length === 0;
  return (
    <div className="scroll follow-ups">
      {offers.length > 0 && (
        <section>
          <h2>{i18n.t('followUps.inDraft')}</h2>
          <OfferList offers={offers} now={now} onKeep={onKeep} onUnkeep={onUnkeep} />
        </section>
      )}
      {OPEN.map(
        (group) =>
          groups[group].length > 0 && (
            <section key={group} className={`is-${group}`}>
              <h2>{i18n.t(`followUps.group.${group}`)}</h2>
              {rows(groups[group])}
            </section>
          ),
      )}
      {none && (
        <div className="none-yet">
          <b>{i18n.t('followUps.none')}</b>
          <p>{i18n.t('followUps.noneWhy')}</p>
        </div>
      )}
      {groups.done.length > 0 && (
        <details className="done-ones">
          <summary>{i18n.t('followUps.group.done', groups.done.length)}</summary>
          {rows(groups.done)}
        </details>
      )}
    </div>
  );
}
