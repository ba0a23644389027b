import { i18n } from '#i18n';

const DAY_MS = 86_400_000;

/** “tomorrow, 10:00”; days that are further away by their date. */
export function whenWords(time: string, now: number): string {
  const at = new Date(time);
  const locale = localeHere();
  const clock = at.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
  const days = Math.round((midnightBefore(at) - midnightBefore(new Date(now))) / DAY_MS);
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : at.toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day}, ${clock}`;
}

/** The region's habits, where they are those of the language that we speak. */
function localeHere(): string {
  const ours = i18n.t('extension.language');
  return navigator.language.startsWith(ours) ? navigator.language : ours;
}

const midnightBefore = (at: Date): number =>
  new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
