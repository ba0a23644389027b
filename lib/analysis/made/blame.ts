import { span } from '../../text';
import type { Span } from '../../types';
import type { Clause } from '../grammar/model';
import { COLLEAGUE, SYSTEM } from '../lexicon/nouns';
import { holdsFact } from './facts';
import type { Maker } from './model';

const HAS: Readonly<Record<string, string>> = {
  has: 'have',
  was: 'were',
  is: 'are',
  "hasn't": "haven't",
  "wasn't": "weren't",
  "isn't": "aren't",
};

/** "The warehouse sent the wrong size" becomes "We sent the wrong size": it was one of us. */
export const weDidIt: Maker = ({ facts, hit }) => {
  const c = facts.clauses.find(
    ({ subject, verb }) =>
      subject.text !== '' &&
      subject.span.start < hit.end &&
      verb.span.end > hit.start &&
      (COLLEAGUE.has(subject.head) || SYSTEM.has(subject.head)),
  );
  if (
    c?.mood !== 'statement' ||
    c.verb.modal ||
    c.verb.tense !== 'past' ||
    c.verb.passive ||
    c.subject.kind === 'us' ||
    !/^\s*(?:(?:\w+ly|also|then|just) )*$/.test(facts.low.slice(c.subject.span.end, c.verb.span.start)) ||
    /\b(?:who|that)\b/i.test(c.subject.text)
  )
    return null;
  const verb = facts.text.slice(c.verb.span.start, c.verb.span.end);
  const [first = '', ...rest] = verb.split(' ');
  const own = [HAS[first.toLowerCase()] ?? first, ...rest].join(' ');
  const start = c.subject.span.start;
  return {
    span: span(start, c.verb.span.end),
    words: `${start === 0 ? 'We' : 'we'}${facts.text.slice(c.subject.span.end, c.verb.span.start)}${own}`,
  };
};

const BY =
  /\s+by (?:the |our |a |an )?[\p{L}' -]{2,30}?(?=[.,;!?]|\s(?:and|but|on|at|in|last|this|yesterday|today)\b|$)/u;
/** "Your order was delayed by the courier": what happened stays, who else it was goes, and it is ours. */
export const oursToMend: Maker = ({ facts, hit, options }) => {
  if (/^(?:can|may|might|could|will|would)\b/.test(facts.low.slice(hit.start))) return null;
  if (options.limits?.mayAdmitFault === false || OWNED.test(facts.low)) return null;
  const end = facts.text.replace(/[\s.!?…]+$/, '').length;
  const by = BY.exec(facts.text.slice(hit.start, end));
  const at = hit.start + (by?.index ?? 0);
  const goes = by !== null && by.index > 0 && !holdsFact(by[0].slice(4));
  // "… and we are looking into it. That is on us": what would be on us is no longer what was said.
  const goesOn = facts.clauses.some(
    (c) =>
      c.verb.span.start >= hit.end &&
      (c.verb.tense !== 'past' || c.verb.modal !== null || c.subject.kind === 'us'),
  );
  if (goesOn || !facts.clauses.some(tellsOfHarm(hit))) return null;
  const kept = goes ? facts.text.slice(at + by[0].length, end) : facts.text.slice(hit.end, end);
  if (JOINS.test(kept)) return null;
  return { span: span(goes ? at : hit.end, end), words: `${kept}. That is on us` };
};
/** It was done, or has not been done: what only "is responsible" has failed nobody yet. */
const tellsOfHarm = (hit: Span) => (c: Clause) =>
  c.verb.span.end > hit.start &&
  c.verb.span.start < hit.end &&
  (c.verb.tense === 'past' || c.verb.perfect || c.verb.passive || c.verb.negative);
const OWNED = /\b(?:on us|our (?:mistake|fault)|put (?:that|it|this) right)\b/;
/** Behind a link, a bracket or what can be done about it "that" would be something else. */
const JOINS = /[:()]|https?:|\b(?:but|however)\b/i;

const WAIT = /\b(?:slow|late|delay\w*|reply|repl\w+|respon\w+|wait\w*|back to you|sooner|longer)\b/;
/** "We've been swamped" becomes what it was to them; a cause that nobody told is not made up. */
export const waitedTooLong: Maker = ({ facts, hit, doc }) => {
  const { low, text } = facts;
  if (!WAIT.test(low) && !WAIT.test(doc.text.toLowerCase())) return null;
  const comma = low.lastIndexOf(',', hit.start);
  const lead = comma < 0 ? '' : low.slice(0, comma);
  const end = low.replace(/[\s.!?…]+$/, '').length;
  const rest = low.slice(hit.end, end);
  if (/\d|https?:|[()@]/.test(text.slice(Math.max(0, comma), end)) || /,| and | so | but /.test(rest))
    return null;
  if (/\b(?:sorry|apolog\w+)\b/.test(lead)) return { span: span(comma, end), words: ', and that is on us' };
  return comma < 0 && /^(?:i|we|it|things|our|this|the)\b/.test(low)
    ? { span: span(0, end), words: 'You waited too long for an answer, and that is on us' }
    : null;
};
