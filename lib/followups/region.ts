/** Whether `5/6` is the fifth month's sixth day there: without a locale, where the browser is. */
export function isMonthFirst(locale?: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  const at = (type: string) => parts.findIndex((part) => part.type === type);
  return at('month') < at('day');
}
