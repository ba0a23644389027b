import { stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { words } from '../lexicon/classes';
import { classOf } from '../lexicon/verbs';
import { re } from '../pattern';

/** Those above us whom one hides behind. */
const SUPERIORS =
  /^(?:the |our |my )?(?:management|head office|head-office|headquarters|hq|corporate|the company|company|boss(?:es)?|manager|owners?|directors?|insurers?|lawyers?|legal(?: team)?|board|powers that be|higher-ups)$/i;
const LETS = words('let allow permit authorise authorize want like');

/** "Management won't let us waive it." */
const forbidden = ({ subject, verb, rest }: Clause): boolean =>
  SUPERIORS.test(subject.text) &&
  verb.negative &&
  verb.tense !== 'past' &&
  LETS.has(verb.lemma) &&
  /^ (?:us|me|it|that|this|any)\b/.test(rest);

const AT_WILL =
  /\b(?:at any time|without (?:prior )?notice|at (?:its|our|their) (?:sole )?discretion|for any reason)\b/;
/** "The club may refuse entry at any time." */
const mayRefuse = ({ verb, rest, subject }: Clause): boolean =>
  verb.modal === 'may' &&
  !verb.negative &&
  subject.kind !== 'you' &&
  AT_WILL.test(rest) &&
  (classOf(verb.lemma) === 'refuse' ||
    /^(?:close|cancel|change|withdraw|end|remove|alter|terminate)$/.test(verb.lemma));

const LAW =
  /\b(?:bye-?laws?|law|rule ?book|tenancy agreement|agreement|terms|rules|policy|conditions|contract)$/i;
/** "The byelaws leave no room for discretion", "the agreement does not provide for this". */
const bindsUs = ({ subject, verb, rest }: Clause): boolean =>
  LAW.test(subject.text) &&
  !/^your/i.test(subject.text) &&
  ((verb.lemma === 'leave' && /^ no (?:room|scope|choice|leeway)\b/.test(rest)) ||
    (verb.negative && /^(?:provide|allow|permit|let|foresee|cover)$/.test(verb.lemma)));

/** Somebody or something above us is put forward as the one who says no. */
export const hidesBehind = (c: Clause): boolean => stated(c) && (forbidden(c) || mayRefuse(c) || bindsUs(c));

const BOOK = String.raw`(?:(?:house|club|hotel|company|store|park|booking|hire|our|the|your) ){1,3}(?:rules?|terms|conditions|policy|policies|contract|agreement|t&cs|small print)`;
/** "It's in the house rules", "it says so in our terms". */
export const IN_THE_BOOK = re`(?<hit>\b(?:it|that|this)(?:'s| is| was| says so| says that| does say so| clearly says so)(?: all| clearly)? (?:in|under|part of) ${BOOK}\b)`;

const MEANS = words(
  'option way button control say power authority access permission leeway influence choice means setting field box',
);
/** "there is no switch for it here", "I have no way to change that", "my screen has no such button". */
export function hasNoMeans(c: Clause): boolean {
  const { subject, verb, object, rest } = c;
  if (subject.kind !== 'us' || subject.person !== 1 || !stated(c) || object === null) return false;
  if (verb.tense === 'past' || !/^(?:have|see|get|find)$/.test(verb.lemma)) return false;
  const none = verb.negative || /^ (?:absolutely |simply |really )?no\b/.test(rest) || /^ only\b/.test(rest);
  const head = object.head.replace(/s$/, '');
  return MEANS.has(head) && (none || /^only\b/.test(object.text)) && !/\bof knowing\b/.test(rest);
}

const RECORDS = words(
  'screen record tracker tracking system computer gps log till scanner scan note portal file app',
);
const CLAIMS = words('say show tell put list mark have state suggest indicate confirm');
/** What the customer says did not happen, or did. */
const CONTRARY =
  /\b(?:delivered|collected|received|signed|handed|picked up|attempted|cancelled|opened|returned|at home|no answer|you (?:were|did|had|have|weren't|didn't|opened|clicked|agreed|signed|missed))\b/;
/** "The screen says it was collected": a machine's word against theirs. */
export function machineSays(c: Clause, clauses: readonly Clause[], low: string): boolean {
  const { subject, verb } = c;
  const last = subject.head.replace(/s$/, '');
  if (subject.kind === 'you' || !RECORDS.has(last) || !CLAIMS.has(verb.lemma) || !stated(c)) return false;
  if (verb.negative || verb.passive || verb.modal !== null) return false;
  return (
    CONTRARY.test(low.slice(verb.span.end)) && !clauses.some((x) => x !== c && rolesOf(x).agent === 'us')
  );
}

export const NO_SAY = [
  re`(?<hit>\baccording to (?:the|our|my) (?:\w+ )?(?:tracker|tracking|system|records?|screen|log|computer|gps|scanner|app)\b[^.!?]{0,60}\b(?:delivered|collected|received|signed|handed|attempted|you (?:were|did|had|have))\b[^.!?,;]{0,30})`,
  re`(?<hit>\bif it (?:were|was) (?:only |just )?up to (?:me|us)\b)`,
  re`(?<hit>\b(?:it|this|that|which) (?:kicks in|happens|is done|goes out|is charged|runs) (?:automatically|by itself|on its own)\b)`,
  re`(?<hit>\b(?:i|we) (?:can't|cannot|cant) (?:touch|change|override|undo|alter|influence) (?:it|that|this)\b(?! (?:for|until|before|yet|back))(?=[.,!;]| ?$| on my| from))`,
  re`(?<hit>\b(?:i|we) (?:can't|cannot|cant|couldn't) do (?:anything|a thing|much)(?: about (?:it|this|that))?(?: (?:til|till|until|unless|before|while)\b[^.!?,;]{0,30})?)(?! (?:more|else|about))`,
];
