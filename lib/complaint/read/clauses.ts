import { clausesOf } from '../../analysis/grammar/clauses';
import type { Clause, Subject } from '../../analysis/grammar/model';
import { span } from '../../text';

const AND = /^(.*\b(and|but|so) )(?=\S)/i;
/** "and also", "but recently": the words that stand between what joins two clauses and the second of them. */
const ADVERB = '\\w+ly|yet|also|then|now|again|still|just|therefore|instead|even|please';
/** "but till now", "so the first night": when it was stands there, too. */
const WHEN =
  '(?:till|until|since|in|on|at|by|for|from|after|before|the|this|that|last|next|to)(?: [\\w/:]+){1,3}?';
const JOINED = new RegExp(
  `(?:^|[\\s,;(–-])((and|but|so|or|because|instead|however|otherwise|therefore)(?:,? (?:${ADVERB}|${WHEN}))*,?\\s+)$`,
  'i',
);
const WITH_NOUN =
  /^(?:the|my|your|our|their|this|these|those|all|some|any|no|both|each|his|her|a|an|one|two|three)\b/i;
const STOP = /(?:[,;:–—(]|\s-{1,2}\s|\b(?:and|but|so|because)\b)\s*/gi;

const kindOf = (low: string): Subject['kind'] =>
  /^(?:i|we|my|our)\b/.test(low) ? 'us' : /^you$/.test(low) ? 'you' : 'thing';

function subject(words: string, at: number, was: Subject): Subject {
  const low = words.toLowerCase();
  const alone = /^[\p{L}'’]+$/u.test(words);
  const head = alone
    ? low
    : was.text === ''
      ? (/^\w+ (?:\w+ )*?(\w+)(?= (?:of|for|in|on|at|from|with|to)\b|$| \()/.exec(low)?.[1] ?? low)
      : was.head;
  return { ...was, text: words, head, span: span(at, at + words.length), kind: kindOf(low), person: 3 };
}

/** Behind a verb, "my account and it" is what the verb had, and a clause of its own. */
function cut(c: Clause, before: Clause): Clause {
  const joint = c.subject.span.start >= before.verb.span.end ? AND.exec(c.subject.text) : null;
  if (!joint?.[1] || !joint[2]) return c;
  const start = c.subject.span.start + joint[1].length;
  const own = subject(c.subject.text.slice(joint[1].length), start, c.subject);
  return { ...c, opener: joint[2].toLowerCase(), span: span(start, c.span.end), subject: own };
}

/** The noun that stands before a verb, where the reader lost it: "the ticket (REQ-1) just says". */
function found(text: string, c: Clause, from: number): Clause {
  const own = c.subject.text !== '' && c.subject.span.start >= from;
  if (own || c.mood === 'command' || c.opener) return c;
  const between = text.slice(from, c.verb.span.start);
  const last = [...between.matchAll(STOP)].at(-1);
  const at = from + (last ? last.index + last[0].length : 0);
  const words = text.slice(at, c.verb.span.start).trim();
  if (!WITH_NOUN.test(words) || words.split(' ').length < 2) return c;
  return { ...c, span: span(at, c.span.end), subject: subject(words, at, { ...c.subject, text: '' }) };
}

function joined(text: string, c: Clause, before: Clause): Clause {
  if (c.opener || c.subject.span.start < before.verb.span.end) return c;
  const gap = JOINED.exec(text.slice(before.verb.span.end, c.span.start));
  if (!gap?.[1] || !gap[2]) return c;
  return {
    ...c,
    opener: gap[2].toLowerCase() === 'and' ? 'and' : 'but',
    span: span(c.span.start - gap[1].length, c.span.end),
  };
}

/** "88120", "#A-17", "C": what stands behind the name of a kind of thing, and makes a name of both. */
const NUMBER = /^(?:#?[A-Z]{0,4}-?\d[\w-]*|\p{Lu})$/u;

/** "Invoice 88120 was paid twice", "coach C was missing": no order to invoice or to coach. */
function unordered(text: string, all: readonly Clause[]): readonly Clause[] {
  const [order, next, ...others] = all;
  if (order?.mood !== 'command' || order.opener !== null || !next || next.opener !== null) return all;
  const { start } = order.verb.span;
  const gap = text.slice(order.verb.span.end, next.subject.span.start);
  if (!/^ $/.test(gap) || !NUMBER.test(next.subject.text)) return all;
  const name = subject(text.slice(start, next.subject.span.end), start, { ...next.subject, text: '' });
  return [{ ...next, span: span(order.span.start, next.span.end), subject: name }, ...others];
}

/** The clauses of a sentence as people write it in a hurry. */
export const clausesIn = (text: string): Clause[] => {
  const all = unordered(text, clausesOf(text));
  return all.map((c, i) => {
    const before = all[i - 1];
    const own = found(text, c, before?.verb.span.end ?? 0);
    return before ? joined(text, cut(own, before), before) : own;
  });
};
