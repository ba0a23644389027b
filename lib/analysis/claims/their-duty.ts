import { oughtTo, stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { words } from '../lexicon/classes';
import { classOf } from '../lexicon/verbs';
import type { Bare } from '../model';
import { re } from '../pattern';
import { failsIn } from './failing';

const ASKS = words('ask advise remind expect require request encourage urge oblige recommend');
const EMPHATIC = /^(?:do|does|did) (?!not\b)(?:\w+ly )?[a-z]/;
const SHOWS = words('say state mention show ask warn explain tell read');

/** "Guests are asked to …", "we do ask swimmers to …": a duty of theirs, put to nobody in particular. */
function asksOfAll({ subject, verb, object, rest }: Clause, low: string): boolean {
  if (!ASKS.has(verb.lemma) || verb.negative || verb.tense !== 'present') return false;
  if (verb.passive) return subject.kind === 'thing' && /s$/.test(subject.text) && verb.to !== null;
  if (subject.kind !== 'us' || object === null) return false;
  if (verb.modal !== null && verb.modal !== 'would') return false;
  const many = /^(?:all |our |any )?(?:[\w-]+ )?[\w-]+s$/i.test(object.text);
  const all =
    (many || (object.head === 'you' && EMPHATIC.test(low.slice(verb.span.start)))) && / to\b/.test(rest);
  return all && !/^(?:us|this|details|questions)$/i.test(object.text);
}

/** "The label does say so": it could have been read. */
const insists = ({ subject, verb }: Clause, low: string): boolean =>
  subject.kind === 'thing' &&
  subject.text !== '' &&
  SHOWS.has(verb.lemma) &&
  !verb.negative &&
  !verb.passive &&
  EMPHATIC.test(low.slice(verb.span.start));

/** "We did email you." */
const didTell = ({ subject, verb, rest }: Clause, low: string): boolean =>
  subject.kind === 'us' &&
  classOf(verb.lemma) === 'tell' &&
  !verb.negative &&
  /^ (?:to )?you\b/.test(rest) &&
  /^did (?:\w+ly )?\w/.test(low.slice(verb.span.start)) &&
  !/^(?:apologi[sz]e|thank|promise|assure)$/.test(verb.lemma);

const REPLY = /^no (?:\w+ )?(?:answer|reply|response)\b/i;
/** "We got no answer", "to which no reply was received", "nobody was home". */
const silentThey = ({ subject, verb, object, rest }: Clause): boolean =>
  verb.tense === 'past' &&
  ((subject.kind === 'us' && /^(?:get|have|receive)$/.test(verb.lemma) && REPLY.test(object?.text ?? '')) ||
    (verb.passive && verb.lemma === 'receive' && REPLY.test(subject.text)) ||
    (subject.negative && verb.lemma === 'be' && /^ (?:at home|home|in)\b(?! (?:the|our|a))/.test(rest)));

const LATE = /^ it (?:\w+ ){0,2}(?:late|fine|close|to the last|until the last|till the last)\b/;
/** "You left it rather late", "you did cut it a bit fine". */
const leftLate = ({ subject, verb, rest }: Clause): boolean =>
  subject.kind === 'you' && /^(?:leave|cut)$/.test(verb.lemma) && !verb.negative && LATE.test(rest);

/** A duty of the customer, told as a rule or after the event. */
export function putsOnThem(c: Clause, { low, clauses }: Bare): boolean {
  if (!stated(c) || oughtTo(c)) return false;
  const told = asksOfAll(c, low) || insists(c, low) || didTell(c, low) || silentThey(c) || leftLate(c);
  return told && !clauses.some((x) => rolesOf(x).agent === 'us' && x !== c && failsIn(x));
}

const WHO = String.raw`(?!(?:us|me|our|the team|them|him|her|you)\b)(?:(?:the|our|all|each|every) )?(?:[\w'-]+ ){1,2}?`;
/** Duties that stand in a phrase. */
export const DUTIES = [
  re`(?<hit>\bit(?:'s| is| remains| was) (?:always |really |still )?(?:up to|down to|incumbent (?:up)?on|the (?:duty|responsibility|job) of) ${WHO}to \w+[^.!?,;]{0,40})`,
  re`(?<hit>\bit(?:'s| is| remains| was) (?:always |really |still )?the (?!team|company)[\w-]+(?:'s|s') (?:own )?(?:duty|responsibility|job|obligation) to \w+[^.!?,;]{0,40})`,
  re`^(?<hit>had you (?:\w+ )?[\w-]+(?:ed|ead|n|t|d|k|g|ung)\b[^.!?,;]{0,40})`,
  re`(?<hit>\b(?:and|but) yours (?:was|were|did|had)(?:n't| not)\b)`,
  re`(?<hit>\bit was (?:all |clearly |right |there |right there )?(?:on|in) the (?:[\w-]+ ){0,2}(?:screen|page|ticket|form|e-?mail|letter|notice|sign|board|website|label|listing|leaflet|receipt)\b(?=[.,!]| ?$| (?:right|when|before|that) ))`,
  re`(?<hit>\bhad you (?:opened|read|checked|told|asked|called|rung|looked|let|written|said|waited|booked|followed|kept)\b[^.!?,;]{0,40})`,
];
