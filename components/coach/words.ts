import { i18n } from '#i18n';
import type { AdvisedPart } from '../../lib/types';

export type PartWords = { readonly name: string; readonly next: string; readonly why: string };

/** How the checklist calls a part, what it says when that would help most next, and why. */
export function partWords(id: AdvisedPart): PartWords {
  const key = id === 'open-invitation' ? 'openInvitation' : id;
  return {
    name: i18n.t(`coach.part.${key}.name`),
    next: i18n.t(`coach.part.${key}.next`),
    why: i18n.t(`coach.part.${key}.why`),
  };
}

/** A score as a word; where each begins is a judgement. */
export function scoreWord(score: number): string {
  if (score >= 85) return i18n.t('coach.score.ready');
  if (score >= 65) return i18n.t('coach.score.nearly');
  if (score >= 30) return i18n.t('coach.score.underWay');
  return i18n.t('coach.score.begun');
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** “3 days”, “5 hours”; null for what nobody would call waiting. */
export function waitWords(ms: number | null): string | null {
  if (ms === null || ms < HOUR_MS) return null;
  return ms < DAY_MS
    ? i18n.t('coach.waitedHours', Math.round(ms / HOUR_MS))
    : i18n.t('coach.waitedDays', Math.round(ms / DAY_MS));
}
