/** The moment before which nothing is kept; null where it is kept for good. */
export function keptSince(now: Date, months: number): string | null {
  if (months === 0) return null;
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - months);
  return since.toISOString();
}

/** The day of a reply, as its writer's calendar has it: `2026-05-04`. */
export const dayOf = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
