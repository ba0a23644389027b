import { i18n } from '#i18n';
import { REASONS, type Reason, teamReason } from '../../lib/record/reasons';
import type { Settings } from '../../lib/types';

/** What can be apologised for: the team's own list, else ours. */
export function reasonsOf({ reasons }: Pick<Settings, 'reasons'>): readonly Reason[] {
  if (reasons.length > 0) return reasons.map(teamReason);
  const ids = Object.keys(REASONS) as (keyof typeof REASONS)[];
  return ids.map((id) => ({ name: i18n.t(`record.reason.${id}`), words: REASONS[id] }));
}
