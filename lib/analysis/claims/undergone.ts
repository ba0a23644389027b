import type { Clause } from '../grammar/model';
import { lemmaOfPast, looksPast } from '../grammar/word';

/** What was done to the subject, whoever did it. */
export type Undergone = { readonly lemma: string; readonly rest: string; readonly negative: boolean };

/** "had to be called off", "appears to have been left out": the passive hangs on another verb. */
const HANGS =
  /^ (?:(?:to|that it) )?(?:have |has |had )?(?:be|been) (?:\w+ly |now |since |again )?(?<done>[a-z-]+)(?<rest>.*)$/s;
const GOVERNS = /^(?:have|seem|appear|need|happen)$/;

/** The passive of a clause, its own or the one that "had to" or "seems to" governs; null where there is none. */
export function undergone({ verb, rest }: Clause): Undergone | null {
  if (verb.passive) return { lemma: verb.lemma, rest, negative: verb.negative };
  if (!GOVERNS.test(verb.lemma) || (verb.lemma === 'have' && verb.tense !== 'past')) return null;
  const found = HANGS.exec(rest)?.groups;
  const done = found?.done ?? '';
  return looksPast(done)
    ? { lemma: lemmaOfPast(done), rest: found?.rest ?? '', negative: verb.negative }
    : null;
}
