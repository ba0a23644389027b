/** A moment as a `datetime-local` field has it. */
export function toMinutes(at: string): string {
  const local = new Date(at);
  local.setMinutes(local.getMinutes() - local.getTimezoneOffset());
  return local.toISOString().slice(0, 16);
}

/** One for all rows: making a formatter costs more than using it. */
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

export const dayWords = (at: string): string => DAY.format(new Date(at));
