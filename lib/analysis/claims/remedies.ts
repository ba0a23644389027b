import { failing, repairs as isRepair } from '../deeds';
import type { Clause } from '../grammar/model';
import { hasSum, isOurs, rolesOf } from '../grammar/roles';
import { among, words } from '../lexicon/classes';
import { EMPTY, FAULT } from '../lexicon/nouns';
import { fails } from '../lexicon/verbs';
import { failsIn } from './failing';

/** What is passed on, noted or said: nothing is mended by it. */
const TALK = words(`
  feedback comment concern suggestion message mail e-mail email detail note look step care effort best call answer reply
  question word chat update information experience review thought opinion point time moment pride account-holder
  opportunity chance promise decision request idea improvement priority service hope bit sense mind link article page
  voucher gift credit coupon discount compensation attention while visit stay case ticket issue complaint report file`);
/** It moves nothing of the customer's. */
const NO_MEND = words(
  'do make let have go come use enjoy love strive continue keep start begin stop look help assist learn ensure improve value offer provide serve become grow decide choose agree accept manage launch release build develop create consider follow handle deal process receive adjust',
);
const GOOD = /\b(?:new|another|replacement|right|correct|back|next|fresh|spare|second|proper|extra|free)\b/;

/** "Sam's popping round with the missing part." */
const BRINGS_ROUND = /^(?:pop|come|drive|run|walk|cycle|head|nip|go|drop|call|return|race|dash)$/;
const WITH_THING = / with (?:the|your|an?|some|two|both|another|fresh|new|clean) (?!view|smile|team|manager)/;

/** "You're back on the list." */
export const reinstated = (c: Clause): boolean =>
  c.subject.kind === 'you' &&
  c.verb.lemma === 'be' &&
  rolesOf(c).when === 'is' &&
  !c.verb.negative &&
  /^ (?:now )?back (?:on|in) (?:the|our|your)\b/.test(c.rest);

/** Ours, and it has been done, is being done or will be: with a thing it mends. */
export function mendsThing(c: Clause): boolean {
  const { agent, deed, when, negative, object } = rolesOf(c);
  if (!isOurs(agent) || agent === 'ours' || negative || c.verb.passive || / back to you\b/.test(c.rest))
    return false;
  if (when !== 'done' && when !== 'doing' && when !== 'will') return false;
  // "I'm driving it over myself."
  if (
    deed === 'deed' &&
    !failing(c) &&
    !/^(?:make|let|take)$/.test(c.verb.lemma) &&
    /^ (?:it|them|one|some) (?:over|back|round|across|up|out|to you|on tonight|in person)\b/.test(c.rest)
  )
    return true;
  if (BRINGS_ROUND.test(c.verb.lemma) && WITH_THING.test(c.rest) && when !== 'done') return true;
  if (
    deed === 'deed' &&
    /^re-?[a-z]{3,}$/.test(c.verb.lemma) &&
    / ?\b(?:it|them|that|this)\b/.test(c.rest.slice(0, 6)) &&
    !TALK.has(c.verb.lemma)
  )
    return !failing(c);
  if (deed !== 'deed' || failing(c) || failsIn(c) || object === 'empty' || object === 'feeling') return false;
  if (object === 'sum' || (NO_MEND.has(c.verb.lemma) && !GOOD.test(c.rest))) return false;
  const head = c.object?.head ?? '';
  if (object === 'person')
    return head === 'you'
      ? /^ you (?:on|onto|a|an|another|the|your) /.test(`${c.rest} `) &&
          !/^(?:give|send|show|walk|make|keep|get)$/.test(c.verb.lemma)
      : !/^(?:get|let|ping|nudge|prod|poke|remind|see|keep)$/.test(c.verb.lemma);
  return object === 'thing' && !among(TALK, head) && !among(FAULT, head);
}

/** "I've told the lifeguard to open lane two for you." */
const TO_DO =
  /^ (?:(?:the|our|my|your|a|an|one of|\w+) ){0,3}(?!you\b)[\w-]+ to (?:be )?(?!(?:you|them|him|her|us|me|the|your|our)\b|let you|inform|contact|check|look|review|see|investigate|discuss)[\w-]+/;
export function setsOthers(c: Clause): boolean {
  const { agent, when, negative } = rolesOf(c);
  return (
    agent === 'us' &&
    !negative &&
    (when === 'done' || when === 'doing' || when === 'did' || when === 'will') &&
    /^(?:ask|tell|get|arrange|instruct|message|text|ring|call|email|radio|send|book|phone)$/.test(
      c.verb.lemma,
    ) &&
    !/^ you\b/.test(c.rest) &&
    TO_DO.test(c.rest)
  );
}

const ON_THE_WAY =
  /^ (?:\w+ly |now |already |all |just )*(?:on (?:its|the|their|his|her|my) (?:own )?way|in (?:the|tonight's|today's|tomorrow's) (?:post|mail|van)|back (?:with|in|on|up|open)\b(?: (?:you|your|the))?|on (?:our|his|her) way (?:up|over|to)|(?:at|by|with) you(?:r \w+)?\b(?! own)|waiting(?= (?:for you|at|in|by)|[ ,.!]|$)|ready (?:for|at|to)|sorted|made up|yours|walking|driving|bringing)/;
const DEPARTS = /^(?:go|leave|ship|come|fly|land|arrive|post|run|cross)$/;
const WHEN =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|\w+day|now|by|on|out|noon|at \d)\b/;
const CASE =
  /\b(?:points?|voice|thoughts|notes?|feedback|comments?|concerns?|case|complaint|message|issue|matter|ticket|query|report|review|request|details?|suggestions?|claim|sailings?|fares?|rates?|prices?|train|flight)\b/i;

/** What happens to the thing: "it is being boxed up", "a van brings it", "it goes out tonight". */
export function thingMends(c: Clause): boolean {
  const { when, negative, deed } = rolesOf(c);
  const { subject, verb, rest } = c;
  if (
    negative ||
    subject.kind !== 'thing' ||
    subject.text === '' ||
    CASE.test(subject.text) ||
    hasSum(subject.text)
  )
    return false;
  if (when === 'if' || when === 'may' || when === 'should' || when === 'ought') return false;
  if (verb.passive && !verb.agent)
    return (
      (when === 'done' ||
        when === 'doing' ||
        (when === 'will' && WHEN.test(rest)) ||
        (when === 'is' && / now\b/.test(rest))) &&
      deed === 'deed' &&
      !fails(verb.lemma) &&
      !failing(c) &&
      !(
        /^(?:hold|put|call|take|turn|cut|break|let)$/.test(verb.lemma) &&
        /^ (?:back|up|off|out|down)\b/.test(rest)
      ) &&
      !NO_MEND.has(verb.lemma) &&
      (when === 'doing' ||
        /^(?:your|the|it|this|a|an|another|both|all|they|that|everything|\w+'s)\b/i.test(subject.text))
    );
  // "That has gone back on your card."
  if (/^(?:go|come)$/.test(verb.lemma) && (when === 'done' || when === 'did'))
    return /^ back (?:on|onto|to|into|in) your\b/.test(rest);
  if (verb.lemma === 'be' && when === 'is') return ON_THE_WAY.test(rest) && !among(EMPTY, subject.head);
  return (
    DEPARTS.test(verb.lemma) &&
    (when === 'is' || when === 'doing' || when === 'will') &&
    (GOOD.test(subject.text.toLowerCase()) || subject.head === 'it') &&
    WHEN.test(rest)
  );
}

/** Offered beside an apology: "I can put you up front, or credit the miles". */
export function offersThing(c: Clause): boolean {
  const { agent, when, deed, negative, object } = rolesOf(c);
  const offers = when === 'will' || when === 'doing' || (when === 'may' && c.verb.modal === 'can');
  if (agent !== 'us' || negative || c.verb.passive || deed !== 'deed' || !offers) return false;
  if (NO_MEND.has(c.verb.lemma) && !GOOD.test(c.rest)) return false;
  return object !== 'empty' && object !== 'feeling' && c.object !== null && !among(TALK, c.object.head);
}

/** "Undone.", "Reopened, approved": what was done, without a subject. */
const FRAGMENT =
  /^(?:(?:now |all |both )?)(?<deed>[a-z-]+ed|undone|sent|rebuilt|redone|withdrawn)(?= ?(?:[.,!;]|$|and\b|now\b|to\b|for\b))/;
export const doneAlone = (low: string): boolean => {
  const deed = FRAGMENT.exec(low)?.groups?.deed ?? '';
  return deed !== '' && (isRepair(deed) || /^(?:re\w{3,}ed|undone|sorted|approved)$/.test(deed));
};
