import { i18n } from '#i18n';
import { isEverySecond, type Period, risesOf } from '../../lib/trends/trends';

/** What the numbers say, in sentences; the first is the one that matters most. */
export function saysOf(periods: readonly Period[]): string[] {
  const plain = isEverySecond(periods) ? [i18n.t('trends.everySecond')] : [];
  const rises = risesOf(periods).map(({ reason, now, before }) =>
    i18n.t('trends.rose', [reason, String(now), String(Math.round(before * 10) / 10)]),
  );
  return [...plain, ...rises];
}
