import { i18n } from '#i18n';
import type { Earlier, Recorded } from '../../lib/types';

export type CoachRecordProps = {
  /** What is kept of this draft; null where nothing is. */
  readonly recorded: Recorded | null;
  readonly failed: boolean;
  readonly earlier: Earlier | null;
  onRecord(): void;
  onTakeBack(): void;
  onEdit(): void;
  /** Opens the letter for the same problem again. */
  onAgain(): void;
  /** Opens five whys: what happens again has a cause that still stands. */
  onWhys(): void;
};

/** What this customer was told before, and the way into the record. */
export function CoachRecord({ earlier, ...row }: CoachRecordProps) {
  return (
    <section className="coach-record" aria-label={i18n.t('record.coach.title')}>
      {earlier && <Before {...earlier} onAgain={row.onAgain} onWhys={row.onWhys} />}
      <Row {...row} />
    </section>
  );
}

type BeforeProps = Earlier & Pick<CoachRecordProps, 'onAgain' | 'onWhys'>;

function Before({ apologies, sameReason, onAgain, onWhys }: BeforeProps) {
  const [last] = apologies;
  if (!last) return null;
  return (
    <div className="before">
      <b>{i18n.t(sameReason ? 'record.coach.sameAgain' : 'record.coach.before', apologies.length)}</b>
      <ul>
        {apologies.map(({ at, reason }) => (
          <li key={at}>{i18n.t('record.coach.onFor', [dayWords(at), reason])}</li>
        ))}
      </ul>
      {sameReason && (
        <>
          <small>{i18n.t('record.coach.againWhy')}</small>
          <button type="button" className="quiet letter-link" onClick={onAgain}>
            {i18n.t('record.coach.again')}
          </button>
          <button type="button" className="quiet letter-link" onClick={onWhys}>
            {i18n.t('record.coach.whys')}
          </button>
        </>
      )}
    </div>
  );
}

function Row({ recorded, failed, ...actions }: Omit<CoachRecordProps, 'earlier' | 'onAgain' | 'onWhys'>) {
  if (!recorded)
    return (
      <div className="record-row">
        <button type="button" className="quiet" onClick={actions.onRecord}>
          {i18n.t('record.coach.record')}
        </button>
        <span role="status">{failed ? i18n.t('record.coach.failed') : ''}</span>
      </div>
    );
  const { label, reason } = recorded;
  return (
    <div className="record-row">
      <span role="status">{i18n.t('record.coach.recorded', [label ? `${reason}, ${label}` : reason])}</span>
      <button type="button" className="quiet" onClick={actions.onEdit}>
        {i18n.t('record.edit')}
      </button>
      <button type="button" className="quiet" onClick={actions.onTakeBack}>
        {i18n.t('record.undo')}
      </button>
    </div>
  );
}

const dayWords = (at: string) => new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });
