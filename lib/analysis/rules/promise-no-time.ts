import { shift } from '../../text';
import { byOurPeople, promised } from '../deeds';
import type { Clause } from '../grammar/model';
import type { Doc, Rule } from '../model';
import { neighbour } from '../nearby';
import { has } from '../scan';
import { re, TIME } from '../words';

const CLOCK = re`\b${TIME}`;
/** Another rule asks for the time that these words withhold. */
const RUBBER = re`\b(?:(?<!as )soon|shortly|asap|as (?:soon|quickly) as (?:possible|we can|i can)|promptly|in due course|timely|swiftly|right away|immediately|now|straight away|quickly)\b`;
const IDLE = re`\b(?:let you go|make sure (?:it|this|that) (?:doesn't|never|won't))\b`;
/** It waits for the customer, or may never be called for. */
const WAITS = new Set([
  'if',
  'unless',
  'once',
  'when',
  'whenever',
  'until',
  'after',
  'while',
  'where',
  'before',
]);
const CONTACT = new Set(
  'call email e-mail contact ring phone write update notify inform follow reach send resend replace refund fix resolve repair reship report credit reimburse ship correct review'.split(
    ' ',
  ),
);

const NEWS = re`\b(?:let you know|get back|in touch|make sure)\b`;

/** Somebody of ours will be heard from, or will put it right. */
const open = (c: Clause, low: string): boolean =>
  byOurPeople(c) &&
  promised(c) &&
  c.mood === 'statement' &&
  !WAITS.has(c.opener ?? '') &&
  (CONTACT.has(c.verb.lemma) || CONTACT.has(c.verb.to ?? '') || has(low.slice(c.span.start), NEWS));

/** "If it happens again, I'll call you": a promise for a case that may not come. */
const conditional = (c: Clause, clauses: readonly Clause[]) =>
  clauses.some((x) => x !== c && WAITS.has(x.opener ?? '') && x.subject.kind !== 'us');

const timed = (doc: Doc, index: number) =>
  [-1, 0, 1].some((by) => neighbour(doc, index + by, 'timeframe')) || doc.part('timeframe').length > 1;

export const promiseNoTime: Rule = {
  id: 'promise-no-time',
  title: 'Promise, no time',
  severity: 'medium',
  scope: 'document',
  says: 'Without a time the customer can only wait and wonder.',
  test: (doc) =>
    doc.sentences
      .flatMap(({ start, facts: { low, clauses } }, index) => {
        if (timed(doc, index) || has(low, CLOCK) || has(low, RUBBER) || has(low, IDLE)) return [];
        return clauses
          .filter((c) => open(c, low) && !conditional(c, clauses))
          .map((c) => shift(c.span, start));
      })
      .slice(0, 1),
  rewrites: [
    {
      advice:
        'Add by when, and what happens if there is no news: "I\'ll call you on Thursday at 10, with or without an answer."',
    },
  ],
  flags: [
    "I'll look at your logs and get back to you.",
    'We will contact you with the outcome.',
    "I'm going to send you a replacement.",
    "I'll make sure the refund goes through.",
  ],
  passes: [
    "I've sent the replacement.",
    "We'll call you. Expect it between two and three this afternoon.",
    "You'll find the form in your inbox.",
    "I'll let you go now. Thank you for calling.",
  ],
};
