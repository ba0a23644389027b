import { type Gravity, REMEDIES, type Remedy } from './remedies';

export type Case = {
  readonly gravity: Gravity;
  /** A guarantee was missed, or the service was down for long. */
  readonly owed: boolean;
  /** What it is about, as the record names it (`lib/record/reasons`); null where nothing tells. */
  readonly reason?: string | null;
};

export type Suggestion = {
  /** What the agent may offer, the best first. */
  readonly yours: readonly Remedy[];
  /** What would fit as well, and somebody else has to allow. */
  readonly askFirst: readonly Remedy[];
  /** What the limits name and no remedy of ours covers, in their words. */
  readonly others: readonly string[];
};

/** By how bad it is, what mends it, and what may be granted. With nothing listed, nothing is known to be forbidden. */
export function suggest({ gravity, owed, reason = null }: Case, mayGrant: readonly string[]): Suggestion {
  const fitting = REMEDIES.filter(({ id, fits }) => fits.includes(gravity) || (owed && id === 'credit'));
  // What a guarantee gives is theirs: they should not have to ask for it.
  const rank = (remedy: Remedy) => (owed && remedy.id === 'credit' ? 0 : mends(remedy, reason) ? 1 : 2);
  const ordered = fitting.toSorted((a, b) => rank(a) - rank(b));
  const named = (text: string) => REMEDIES.some(({ granted }) => granted?.test(text));
  return {
    yours: ordered.filter((remedy) => isGranted(remedy, mayGrant)),
    askFirst: ordered.filter((remedy) => !isGranted(remedy, mayGrant)),
    others: mayGrant.filter((text) => !named(text)),
  };
}

/** With no reason known, all may. */
const mends = ({ mends }: Remedy, reason: string | null): boolean =>
  reason === null || mends.includes(reason);

/** The words of the limits that allow it. */
export const grantsOf = ({ granted }: Remedy, mayGrant: readonly string[]): readonly string[] =>
  granted === null ? [] : mayGrant.filter((text) => granted.test(text));

const isGranted = (remedy: Remedy, mayGrant: readonly string[]): boolean =>
  remedy.granted === null || mayGrant.length === 0 || grantsOf(remedy, mayGrant).length > 0;

const OWED = [
  /\b(?:guarantee(?:d|s)?|sla|service level|warranty|uptime)\b/i,
  /\b(?:(?:was|were|is|are|been|went|being) (?:down|offline|unavailable|unreachable)|not working|no (?:service|internet|access))\b[^.!?\n]{0,60}\b(?:hours?|days?|weeks?|all (?:day|night|week|morning)|since)\b/i,
  /\b(?:outage|hours? of downtime|(?:\d+|several|many|two|three|four|five|six) (?:hours?|days?) (?:without|offline|down))\b/i,
];

/** Whether the words speak of a missed guarantee or of a service that was down for long. */
export const soundsOwed = (words: string): boolean => OWED.some((pattern) => pattern.test(words));
