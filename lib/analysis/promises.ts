import { sliceOf, span } from '../text';
import type { PromiseMade, Span } from '../types';
import { commits, timesAhead } from './commitments';
import { byUs, promised, real } from './deeds';
import type { Clause } from './grammar/model';
import type { Bare } from './model';
import { re } from './pattern';
import { has } from './scan';

/** A promise in one sentence, and its time if one stands in the same words. */
export type Promised = { readonly span: Span; readonly due: Span | null };

/** What a promise without a time holds. */
const AHEAD = re`'ll|\b(?:will|shall|going to|ill|youll|well)\b`;
const IDLE = re`^(?:let you go|(?:be )?(?:happy|glad|here|sorry|able)|need|have to|never|not|appreciate|love|like|understand|see)\b`;
const MEANS: ReadonlySet<string> = new Set('plan aim intend expect hope want'.split(' '));
/** So far before its promise a time may stand: "By Friday noon, I'll …". */
const LEAD = 25;

/** "We aim to reply within two days": with a time, the customer will hold us to it. */
const means = (c: Clause): boolean =>
  byUs(c) &&
  real(c) &&
  !c.verb.negative &&
  c.verb.tense === 'present' &&
  MEANS.has(c.verb.lemma) &&
  c.verb.to !== null;

/** "Expect my call at noon." */
const announced = ({ mood, verb, object }: Clause): boolean =>
  mood === 'command' &&
  verb.lemma === 'expect' &&
  /^(?:my|our|the|your|a|an|it|me|us)\b/i.test(object?.text ?? '');

const dated = (c: Clause): boolean => commits(c) || means(c) || announced(c);
const undated = (c: Clause, low: string): boolean =>
  byUs(c) && real(c) && promised(c) && !has(`${c.verb.lemma}${low.slice(c.verb.span.end)}`, IDLE);

/** "Friday", "at 10": what stands close together is one time. */
const JOINT = re`^,? ?(?:at|by|on|from|before|around|about|between|and|to|the|or|in)? ?$`;
function whole(times: readonly Span[], low: string): Span | null {
  const [first, ...others] = times;
  if (!first) return null;
  return others.reduce(
    (all, next) => (has(low.slice(all.end, next.start), JOINT) ? span(all.start, next.end) : all),
    first,
  );
}

const wordsOf = ({ span: all, subject, verb }: Clause): Span =>
  span(subject.span.start >= all.start ? subject.span.start : verb.span.start, all.end);

const both = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end));

/** What a sentence commits us to; offsets are its own. */
export function promisesOf(s: Bare): Promised[] {
  const { low } = s;
  const times = timesAhead(low);
  if (low.endsWith('?') || (times.length === 0 && !has(low, AHEAD))) return [];
  const { clauses } = s;
  return clauses.flatMap((c): Promised[] => {
    const inside = times.filter((at) => at.start >= c.span.start && at.start < c.span.end);
    const before = times.filter((at) => at.end <= c.span.start && c.span.start - at.end < LEAD);
    const due = whole(inside.length > 0 ? inside : before, low);
    if (due && dated(c)) return [{ span: both(wordsOf(c), due), due }];
    return undated(c, low) ? [{ span: wordsOf(c), due: null }] : [];
  });
}

/** What the draft commits us to, with its times: `promised` is in offsets of the draft. */
export const promisesIn = (text: string, promised: readonly Promised[]): PromiseMade[] =>
  promised.map(({ span, due }) => {
    const told = { span, what: sliceOf(text, span) };
    return due ? { ...told, due: sliceOf(text, due) } : told;
  });
