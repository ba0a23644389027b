/** What stands for the world: the clock and how its owner writes. */
export type Now = { readonly now: Date; readonly locale: string };

/** A day in full, as the user writes dates; the year only where it is another one. */
export function dayInFull(day: Date, { now, locale }: Now): string {
  const otherYear = day.getFullYear() !== now.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(otherYear && { year: 'numeric' }),
  }).format(day);
}
