import { span } from '../../text';
import type { Span } from '../../types';
import { holdsFact } from './facts';
import type { Asking, Made, Maker } from './model';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Takes a span out, with the space and comma that hung on it; what then begins the sentence gets its capital. */
export function without({ facts }: Pick<Asking, 'facts'>, gone: Span): Made | null {
  const { text } = facts;
  const before = text.slice(0, gone.start);
  const rest = text.slice(gone.end);
  const gap = /^[\s,;:–—]+/.exec(rest)?.[0].length ?? 0;
  const first = before.trim() === '' || /[.!?:]\s*$/.test(before);
  if (rest.slice(gap).replace(/[\s.!?…]/g, '') === '') return null;
  if (first) {
    const letter = rest.charAt(gap);
    return { span: span(gone.start, gone.end + gap + 1), words: capital(letter) };
  }
  const space = /[\s,]+$/.exec(before)?.[0].length ?? 0;
  const comma = /^,/.test(rest) && /,\s*$/.test(before);
  return comma
    ? { span: span(gone.start - space, gone.end), words: '' }
    : {
        span: span(gone.start - (/\s$/.test(before) && /^[\s.,!?;:]/.test(rest) ? 1 : 0), gone.end),
        words: '',
      };
}

const ADVERB =
  /^(?:simply|just|obviously|clearly|of course|naturally|evidently|as (?:you (?:(?:are|will|may|might|should)(?: \w+)*? )?(?:know|be aware|aware)|(?:previously|already|clearly) \w+|(?:i|we) (?:have )?(?:already |previously )?\w+))(?:,|(?= ))/;
/** "Simply follow the steps": the deed stays. */
export const dropAdverb: Maker = (ask) => {
  const adverb = ADVERB.exec(ask.facts.low.slice(ask.hit.start));
  return adverb ? without(ask, span(ask.hit.start, ask.hit.start + adverb[0].length)) : null;
};

/** Weak words that the sentence stands without: "due to staff shortages", "obviously". */
export const dropWords: Maker = (ask) => {
  const words = ask.facts.text.slice(ask.hit.start, ask.hit.end);
  const verb = ask.facts.clauses.some(
    (c) => c.verb.span.end > ask.hit.start && c.verb.span.start < ask.hit.end,
  );
  return verb || holdsFact(words) ? null : without(ask, ask.hit);
};

const CAUSE = /^(?:due|owing|thanks) to |^because of |^as a result of /;
/** A cause that hangs on the sentence, and no clause of its own. */
export const dropCause: Maker = (ask) =>
  CAUSE.test(ask.facts.low.slice(ask.hit.start)) ? dropWords(ask) : null;

/** "I'm sorry, but we can't": the refusal says itself, and what stands behind begins the sentence. */
export const dropOpening: Maker = (ask) => {
  const before = ask.facts.text
    .slice(0, ask.hit.start)
    .replace(/^@\w+\s*|^(?:hi|hello|dear)\b[^,]*,\s*/i, '');
  const behind = ask.facts.low.slice(ask.hit.end).split(/\s+/).length;
  return behind > 3 && before.trim() === '' && /\bbut\W*$/.test(ask.facts.low.slice(0, ask.hit.end))
    ? without(ask, ask.hit)
    : null;
};

const SAME_SUBJECT =
  /^,? and (?=(?:\w+ly )?(?:appreciate|look|will|want|are|am|hope|strive|wish|thank|do)\b)/;
const OTHER_SUBJECT = /^,? and (?=(?:i|we|our|your|you|they|it|please|thank)\b)/;
const SUBJECT = /^(?:we|i|our (?:company|team))\b/i;

/** "We value your feedback and look forward to …": the praise goes, and the deed stays with its subject. */
export const dropPraise: Maker = (ask) => {
  const { text, low } = ask.facts;
  const { start, end } = ask.hit;
  if (holdsFact(text.slice(start, end))) return null;
  const rest = low.slice(end);
  const same = SAME_SUBJECT.exec(rest);
  const subject = SUBJECT.exec(text.slice(start, end))?.[0];
  if (same && subject && start === 0)
    return {
      span: span(start, end + same[0].length),
      words: `${capital(/^i$/i.test(subject) ? 'I' : 'We')} `,
    };
  const other = OTHER_SUBJECT.exec(rest);
  if (other) return without(ask, span(start, end + other[0].length));
  if (/^,\s/.test(rest) && /^as\b/.test(low.slice(start))) return without(ask, span(start, end));
  return null;
};

/** A greeting that names nobody. */
export const plainGreeting: Maker = ({ facts, hit }) =>
  /^dear (?:\w+ )?(?:customer|client|user|guest|member)s?$/.test(facts.low.slice(hit.start, hit.end))
    ? { span: hit, words: 'Hello' }
    : null;

const FIRST = /^(?:finally|first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|also|and|again),? /i;

/** A sentence that is nothing but weak words goes as a whole, with the space behind it. */
export const dropSentence: Maker = ({ facts, hit, doc, start }) => {
  const outside = facts.text.slice(0, hit.start) + facts.text.slice(hit.end);
  const bare = outside.replace(FIRST, '').replace(/[\s.!?…,]/g, '') === '';
  // A greeting is no sentence: without it the mail would begin with nothing.
  if (!bare || /,\s*$/.test(facts.text) || doc.sentences.length < 2 || holdsFact(facts.text.slice(1)))
    return null;
  const end = facts.text.length;
  const spaced = doc.text.charAt(start + end) === ' ';
  return { span: span(0, spaced ? end + 1 : end), words: '' };
};

/** "Oops, …": the exclamation goes, and the sentence stays. */
export const dropCry: Maker = (ask) => {
  const cry = /^(?:whoops\w*|oops\w*|eek|yikes|ouch|uh[- ]oh|ha(?:ha)*|lol)[,!.]? /.exec(
    ask.facts.low.slice(ask.hit.start),
  );
  return cry ? without(ask, span(ask.hit.start, ask.hit.start + cry[0].length)) : null;
};
