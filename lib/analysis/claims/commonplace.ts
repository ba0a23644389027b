import { among } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { FAULT } from '../lexicon/nouns';
import { fails } from '../lexicon/verbs';
import { re } from '../pattern';
import { has } from '../scan';
import { WHEN } from '../words/time';

const COMMON = re`^ (?:just |simply |only |always |a |an |very |quite |fairly |perfectly |pretty |completely |all |sadly )*(?:common|normal|usual|standard|typical|inevitable|unavoidable|part of|a fact of|considered (?:quite )?normal|not (?:unusual|uncommon)|(?:much )?the same (?:at|in|for|with|across|on) (?:every|all|any|most|each|other)|to be expected|expected|how|the way|like (?:this|that))\b`;
/** "normal for the light to blink": of the thing, not of our failures. */
const NEUTRAL = re`^ (?:\w+ ){0,3}(?:common|normal|usual|standard|typical) (?:for|to|that|size|price|rate|procedure)\b(?![^.!?]*\b(?:time of (?:the )?year|these days|christmas|winter|peak|busy))(?![^.!?]* (?:go (?:missing|astray|wrong|down)|slip|get (?:lost|delayed|damaged)|be (?:late|delayed|lost)|arrive late|fail|break|happen))`;
const THINGS: ReadonlySet<string> = new Set('this that it these those thing things sort kind'.split(' '));
/** "Saturdays are always like this." */
const SEASON = re`^(?:${WHEN}|christmas|easter|spring|summer|autumn|winter)s?$`;

/** "Delays are part of flying", "this sort of thing is quite common". */
function said({ subject, verb }: Clause, low: string): boolean {
  const rest = low.slice(verb.span.end);
  if (verb.lemma !== 'be' || verb.negative || !has(rest, COMMON) || has(rest, NEUTRAL)) return false;
  if (subject.kind !== 'thing') return false;
  if (has(rest, /to be expected|always like|the same (?:at|in|for|with|across|on)/)) return true;
  const things = among(THINGS, subject.head) || has(subject.head, SEASON);
  return things || among(FAULT, subject.head) || has(subject.text.toLowerCase(), AILING);
}

/** "Nobody else on your street has reported a problem." */
const OTHER =
  /^(?:nobody|no-?one|no one|none|not one|no) (?:else|of|other|\w+ (?:customers?|guests?|users?))\b/;
const MINDS: ReadonlySet<string> = new Set(
  'complain report mention notice say raise experience have mind object find'.split(' '),
);
/** "We get this a lot", "you have to expect some noise". */
const OFTEN = re`^ (?:this|that|it|these|this kind of thing|this sort of thing) (?:a lot|all the time|every (?:day|week|year)|often|quite often|(?:fairly |pretty )?regularly)\b`;
const usual = ({ subject, verb, rest }: Clause): boolean =>
  (subject.kind === 'us' && /^(?:get|see|hear|have)$/.test(verb.lemma) && has(rest, OFTEN)) ||
  (subject.kind === 'you' &&
    !verb.negative &&
    (verb.to === 'expect' || (verb.lemma === 'expect' && /^(?:must|should|can)$/.test(verb.modal ?? ''))) &&
    has(rest, re`\b(?:some|noise|delays?|the odd|a bit|queues?|wait)\b`));

const alone = ({ subject, verb, rest }: Clause): boolean =>
  OTHER.test(subject.text.toLowerCase()) &&
  MINDS.has(verb.lemma) &&
  !/^ (?:an? )?(?:key|access|copy)\b/.test(rest);

const AILING = re`\b(?:late|lost|missing|delayed|noisy|noise|cold|wrong|mix-?ups?)\b`;
const ALL =
  /^(?:everyone|everybody|nobody|no one|anyone|anybody|all|most people|every \w+)\b|^we all\b|^(?:even )?the best \w+/;
/** "Everyone makes mistakes", "nobody's perfect". */
function everybody({ subject, verb, rest }: Clause, low: string): boolean {
  if (!ALL.test(low.slice(subject.span.start, verb.span.start))) return false;
  if (verb.lemma === 'be') return has(rest, re`^ perfect\b`);
  return (
    /^(?:get|make|have|experience|see)$/.test(verb.lemma) &&
    has(rest, re`\b(?:mistakes?|errors?|delays?|late|the odd|bad days?)\b`)
  );
}

/** "Even the best airlines lose bags sometimes", "it does that sometimes". */
const NOW_AND_THEN = re`\b(?:sometimes|occasionally|now and (?:then|again)|from time to time|every so often|once in a while|on occasion|at times)\b`;
const MISHAPS: ReadonlySet<string> = new Set('happen occur arise fail do go'.split(' '));
const nowAndThen = ({ subject, verb, rest }: Clause, low: string): boolean =>
  subject.kind !== 'you' &&
  verb.tense === 'present' &&
  !verb.negative &&
  (fails(verb.lemma) || (MISHAPS.has(verb.lemma) && has(`${verb.lemma}${rest}`, AMISS))) &&
  has(low, NOW_AND_THEN);
const AMISS = re`^(?:happen|occur|arise|fail|do (?:that|this|it)|go (?:wrong|missing|astray|down))\b`;

/** The clause says that it happens to everybody, or always does. */
export const commonplace = (c: Clause, low: string): boolean =>
  said(c, low) ||
  everybody(c, low) ||
  usual(c) ||
  alone(c) ||
  nowAndThen(c, low) ||
  arises(c, low) ||
  theTrade(c);

const ARISES = /^(?:happen|occur|arise|crop|come|slip|go|get|take)$/;
const SLIPS =
  /^(?:happen|occur|arise|crop up|come up|slip (?:by|through|in)|go (?:wrong|missing|astray)|get lost|take time)\b/;
/** "These mix-ups do crop up", "timetable changes do occur", "these things take time". */
function arises({ subject, verb, rest, opener }: Clause, low: string): boolean {
  if (verb.tense !== 'present' || verb.negative || opener === 'if' || subject.kind !== 'thing') return false;
  if (!ARISES.test(verb.lemma) || !SLIPS.test(`${verb.lemma}${rest}`)) return false;
  const things = /^(?:these|those|such) (?:things|mix-?ups|\w+s)$/i.test(subject.text);
  const insisted = /^(?:do|does|can|will|may) /.test(low.slice(verb.span.start)) && /s$/.test(subject.text);
  return things || (insisted && !/^(?:your|the)\b/i.test(subject.text));
}

/** Who else is in the trade, or at the counter. */
const TRADE =
  /\b(?:firm|company|airline|hotel|garage|bakery|restaurant|shop|store|bank|property|landlord|provider|carrier|operator|chain|brand|business|place|one|railway|school|club|people|person|customers|guests|folk|folks|users|passengers|members)\b/i;
const UNIVERSAL =
  /^(?:(?:pretty much|almost|nearly|virtually|just about) )?(?:every|no|all|any|most)(?: of (?:our|the)| the)? (?!of\b)/i;
/** "Every garage does it this way", "no airline gets every bag", "most people don't mind". */
const theTrade = ({ subject, verb, rest }: Clause): boolean =>
  UNIVERSAL.test(subject.text) &&
  TRADE.test(subject.text) &&
  verb.tense === 'present' &&
  verb.modal === null &&
  !verb.passive &&
  // "Most guests park behind the house" tells of no failing.
  (verb.negative ||
    /^no\b/i.test(subject.text) ||
    fails(verb.lemma) ||
    /^(?:do|make|run|go|have)$/.test(verb.lemma)) &&
  !/^(?:all|every) of our|^(?:all|every) (?:our|new)/i.test(subject.text) &&
  !/\byou\b/.test(rest);
