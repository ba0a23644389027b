import { i18n } from '#i18n';
import type { Checklist } from '../../lib/types';
import { Ring } from './Ring';
import { scoreWord } from './words';

/** How far the draft is, in a word, and in numbers once there is enough to measure; or that it needs no apology, and why. */
export function Score({ checklist }: { readonly checklist: Checklist }) {
  const { parts, score, findings } = checklist;
  const weak = i18n.t('coach.weak', findings.length);
  if (parts.length === 0)
    return (
      <div className="score is-not-due">
        <div>
          <b>{i18n.t('coach.notDue')}</b>
          <span>{checklist.why}</span>
        </div>
      </div>
    );
  const present = parts.filter(({ state }) => state === 'present').length;
  return (
    <div className="score">
      {score !== null && <Ring score={score} />}
      <div>
        <b>{scoreWord(score ?? 0)}</b>
        <span>
          {score !== null && `${i18n.t('coach.partsCount', [String(present), String(parts.length)])}, `}
          {weak}
        </span>
      </div>
    </div>
  );
}
