import { shift, sliceOf, span } from '../text';
import type { PromiseMade, Span } from '../types';
import type { Sentence } from './model';
import { has, scan } from './scan';
import { re, TIME } from './words';

const MINE = re`\b(?:(?:i|we|our team|\w+ from our team)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to)|ill(?= (?:sort|call|email|send|fix|check|let))) (?:(?!\b(?:i|we) )[^,.;!?]){3,120}|\byou(?:'ll| will) (?:hear from|have|receive|get) (?:[^,.;!?]){2,100}`;
const IDLE = re`\b(?:let you go|be (?:happy|glad|here|sorry|able)|need|have to|never|not|appreciate|love)\b`;
const DUE = re`${TIME}`;

/** A promise in one sentence, and its time if one stands in the same words. */
export type Promised = { readonly span: Span; readonly due: Span | null };

/** What a sentence (lower case) commits us to; offsets are its own. */
export const promisesOf = (low: string): Promised[] =>
  scan(low, [MINE])
    .filter((s) => !has(low.slice(s.start, s.start + 30), IDLE))
    .map((s) => {
      const due = scan(low, [DUE]).find((d) => d.start >= s.start) ?? null;
      return { span: due ? span(s.start, Math.max(s.end, due.end)) : s, due };
    });

/** What the draft commits us to, with its times. */
export function promisesIn(text: string, sentences: readonly Sentence[]): PromiseMade[] {
  return sentences.flatMap(({ start, facts }) =>
    facts.promises.map((promised) => {
      const whole = shift(promised.span, start);
      const made = { span: whole, what: sliceOf(text, whole) };
      return promised.due ? { ...made, due: sliceOf(text, shift(promised.due, start)) } : made;
    }),
  );
}
