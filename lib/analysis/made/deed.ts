import { span } from '../../text';
import { timesAhead } from '../commitments';
import type { Asking, Made, Maker } from './model';

/** When an answer is proposed where nobody has said when: a blank until the writer confirms it. */
export const proposed = ({ options }: Asking): string => `[${options.proposedTime ?? 'tomorrow 12:00'}]`;

const CLAUSE_END = /[.!?,;:()–—]|\s-{1,2}\s|\s(?:and|but|so|while|because|as)\s/;

/** Where the clause ends that a hit stands in: what is added comes there, and nothing is lost. */
function endOf({ facts, hit }: Asking): number {
  const stop = CLAUSE_END.exec(facts.low.slice(hit.end));
  return stop ? hit.end + stop.index : facts.low.replace(/[\s.!?…]+$/, '').length;
}

const OURS = /\b(?:i|we|our|i'll|we'll|i'm|we're|i've|we've)\b/;

/** What is added behind a sentence, before its stop: nothing of it is lost. */
export const addedSentence = ({ facts }: Pick<Asking, 'facts'>, words: string): Made => {
  const end = facts.text.replace(/[\s.!?…]+$/, '').length;
  return { span: span(end, end), words: `. ${words}` };
};

/** "We're working on a fix" keeps its deed and gets its time. */
export const withTime: Maker = (ask) => {
  const { facts, hit } = ask;
  if (
    timesAhead(facts.low).length > 0 ||
    !OURS.test(facts.low.slice(0, hit.end)) ||
    facts.low.includes(' write to ')
  )
    return null;
  return addedSentence(ask, `I'll write to you by ${proposed(ask)} and tell you where we are`);
};

const NO_DATE = /\b(?:cannot|can't|don't|not|no) (?:\w+ ){0,3}(?:date|time|when|timeline|eta)\b/;

/** "The team is on it as fast as it can" tells no end: what can be held is when they will hear of it. */
function heardBy(ask: Asking): Made | null {
  const { facts, hit } = ask;
  const end = facts.text.replace(/[\s.!?…]+$/, '').length;
  if (hit.end < end || facts.low.includes(' write to ')) return null;
  const from = facts.text.slice(0, hit.start).trimEnd().replace(/,$/, '').length;
  return {
    span: span(from, end),
    words: `. I'll write to you by ${proposed(ask)} and tell you where we are`,
  };
}

/** "soon" becomes a time that can be held. */
export const timeForVague: Maker = (ask) => {
  const { facts, hit } = ask;
  const weak = facts.low.slice(hit.start, hit.end);
  if (!/\s$/.test(facts.low.slice(0, hit.start)) || /^\s+\w/.test(facts.low.slice(hit.end))) return null;
  if (NO_DATE.test(facts.low)) return null;
  const clause = facts.clauses.findLast(({ verb }) => verb.span.start < hit.start);
  // What others will do is not ours to time.
  if (clause && /^(?:they|he|she)$/i.test(clause.subject.text)) return null;
  if (
    clause &&
    /^(?:i|we)\b/i.test(clause.subject.text) &&
    clause.verb.progressive &&
    clause.verb.tense === 'present'
  )
    return heardBy(ask);
  const stop = /\.$/.test(weak) ? 1 : 0;
  return { span: span(hit.start, hit.end - stop), words: `by ${proposed(ask)}` };
};

const HOPES = /^(?:,? ?hopefully,? )(?:we|i) (?:can|will|should|may)(?: also)?(?: be able to)? /;
const HOPE_TO = /^(?:(?:we|i) )?(?:hope|try|aim|strive|plan|will (?:try|strive|aim)) to /;

/** It tells when already, or hangs on something. */
const LATER = /\b(?:release|version|update|next|future|soon|asap|if|when|once|as soon as)\b/;

/** "Hopefully we can sort it" becomes "We'll sort it": where it has its own time, that stays; else one is proposed. */
export const promiseIt: Maker = (ask) => {
  const { facts, hit } = ask;
  const weak = facts.low.slice(hit.start);
  const lead = /^\s*/.exec(weak)?.[0].length ?? 0;
  const hope = HOPES.exec(weak.slice(lead)) ?? HOPE_TO.exec(weak.slice(lead));
  if (!hope) return null;
  const start = hit.start + lead;
  const elided = !/^(?:,? ?hopefully|we|i)\b/.test(hope[0]) && /\band\s+$/.test(facts.low.slice(0, start));
  const who = elided
    ? 'will '
    : start === 0 || /[.!?]\s*$/.test(facts.text.slice(0, start))
      ? "We'll "
      : "we'll ";
  const end = start + hope[0].length;
  if (timesAhead(facts.low.slice(end)).length > 0 || LATER.test(facts.low.slice(end)))
    return { span: span(start, end), words: who };
  const last = Math.max(end, endOf(ask));
  return { span: span(start, last), words: `${who}${facts.text.slice(end, last)} by ${proposed(ask)}` };
};
