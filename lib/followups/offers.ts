import type { FollowUp, PromiseMade, PromiseOffer } from '../types';
import { type Calendar, dueAt } from './due';
import { timePhrase } from './time-phrase';

/**
 * The promises of a draft that can be kept: those whose time is known, seen from `now` (milliseconds since
 * 1970). `kept` are the follow-ups of the same conversation.
 */
export function offersOf(
  text: string,
  promises: readonly PromiseMade[],
  kept: readonly FollowUp[],
  now: number,
  calendar: Calendar,
): PromiseOffer[] {
  return promises.flatMap((promise) => {
    // The text may have moved since it was read.
    if (text.slice(promise.span.start, promise.span.end) !== promise.what) return [];
    const phrase = timePhrase(text, promise);
    const due = phrase === null ? null : dueAt(phrase, now, calendar);
    if (due === null) return [];
    const what = promise.what.replace(/\s+/g, ' ').trim();
    const same = kept.find((followUp) => followUp.what === what);
    return [{ what, due: same?.due ?? new Date(due).toISOString(), kept: same?.id ?? null }];
  });
}
