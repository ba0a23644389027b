import { oughtTo, past, stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { LAPSES, RECEIVES } from '../lexicon/verbs';
import type { Bare } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

/** What was your own doing: "you chose", "you carried on". */
const INSISTS = re`^(?:choose to|go ahead|carry on|keep on|keep \w+ing|continue|insist|know|opt|decide|agree to (?:this|these|that|those|the|our|it)|sign (?:up )?(?:for|to) (?:this|these|the|it))\b`;
const WRONG = re`^ (?:\w+ ){0,4}(?:wrong(?:ly)?|incorrect(?:ly)?|old|invalid|by mistake|too late|late)\b`;
const SLIPS: ReadonlySet<string> = new Set(
  'enter type give provide select choose click order book send use pay fill put'.split(' '),
);
const GRASP: ReadonlySet<string> = new Set(
  'understand realise realize accept appreciate remember be'.split(' '),
);
const INDIRECT = re`\b(?:sorry(?: that)?|thanks?|in case|so that|why|mean(?:s|t)?(?: that)?|when|make sure|because we|or|(?:we|i) \w+(?: \w+)? (?:that )?) ?$`;
/** "and you didn't": of what, is left open. */
const BARE = /^(?:be|do|have|modal|get|arrive|come|happen|go)$/;

/** "You missed the deadline." */
const LIMIT =
  /^ (?:the|our|your) (?:[\w-]+ )?(?:deadline|cut-?off|closing date|due date|slot|window|payment)\b/;
/** "… because you waited too long." */
const GIVES_CAUSE = /^(?:because|since|as)$/;
/** "You dropped it." */
const RUINS: ReadonlySet<string> = new Set('drop spill damage overload overfill puncture'.split(' '));

function lapse({ verb, rest, opener }: Clause): boolean {
  const said = `${verb.lemma}${rest}`;
  if (verb.negative)
    return !RECEIVES.has(verb.lemma) && !BARE.test(verb.lemma) && !/\b(?:wrong|anything)\b/.test(rest);
  if (LAPSES.has(verb.lemma)) return true;
  if (verb.lemma === 'miss') return LIMIT.test(rest);
  if (verb.lemma === 'wait' || verb.lemma === 'leave')
    return GIVES_CAUSE.test(opener ?? '') && / too (?:long|late)\b/.test(rest);
  if (RUINS.has(verb.lemma)) return /^ (?:it|the|your)\b/.test(rest);
  return (SLIPS.has(verb.lemma) && has(rest, WRONG)) || has(said, INSISTS);
}

/** "You were told about this when you signed up", "we did warn you": you could have known. */
const TOLD: ReadonlySet<string> = new Set('tell inform warn advise notify remind alert'.split(' '));
const SAID: ReadonlySet<string> = new Set('say state mention explain ask'.split(' '));
const ABOUT = re`^ (?:about|of|when|before|at (?:the )?(?:time|point|check)|in (?:our|the|your) (?:terms|contract|e-?mail|welcome|booking))\b`;
const warned = ({ subject, verb, rest }: Clause, low: string): boolean =>
  (TOLD.has(verb.lemma) || (subject.kind === 'us' && SAID.has(verb.lemma))) &&
  verb.tense === 'past' &&
  !verb.negative &&
  (subject.kind === 'you'
    ? verb.passive && has(rest, ABOUT)
    : subject.kind === 'us' &&
      (rest.startsWith(' you') || SAID.has(verb.lemma)) &&
      (verb.lemma === 'warn' || /^did\b/.test(low.slice(verb.span.start))));

/** "The address was typed in wrong at your end." */
const AT_YOURS = re`\b(?:wrong|incorrect|error|mistake|missed|not)\b[^.!?]*\b(?:at|on) your (?:end|side)\b`;
const atYours = (c: Clause, { low, sorry }: Bare): boolean =>
  c.verb.tense === 'past' &&
  c.subject.kind === 'thing' &&
  sorry.length === 0 &&
  has(low.slice(c.verb.span.start, c.span.end), AT_YOURS);

/** "Next time please check your seat": said after the event. */
export const NEXT_TIME = re`\b(?:next time|in (?:the )?future|another time|from now on|going forward)\b`;
const CARE: ReadonlySet<string> = new Set(
  'check read make ensure remember pay follow confirm double-check'.split(' '),
);
const teaches = ({ subject, mood, verb }: Clause, low: string): boolean =>
  subject.kind === 'you' &&
  !verb.negative &&
  (mood === 'command' || verb.modal === 'should' || verb.modal === 'must') &&
  CARE.has(verb.lemma) &&
  has(low, NEXT_TIME);

/** "a room you never slept in": it tells which room. */
const NOUN_BEFORE = re`\b(?:an?|the|any|every|each|\d+) (?:[\w'-]+ ){1,3}$`;
const describes = (c: Clause, s: Bare): boolean =>
  c.opener === null && c !== s.clauses[0] && has(s.low.slice(0, c.span.start), NOUN_BEFORE);

/** "if you had called" is blame; "if you've called" is not. */
/** "If only you'd told us." */
const ONLY = /\bif only $/;
const UNREAL = /^(?:would|could|might)$/;
const HAD = /\bhad\b|'d\b/;

/** The clause says that the customer did it, or could have known. */
export function blames(c: Clause, s: Bare): boolean {
  const { subject, verb, opener } = c;
  if (teaches(c, s.low)) return true;
  if (c.mood === 'question') return false;
  if (warned(c, s.low) && !has(s.low.slice(0, c.span.start), INDIRECT)) return true;
  if (atYours(c, s)) return true;
  if (subject.kind !== 'you' || subject.text === '') return false;
  if (has(s.low.slice(0, subject.span.start), ONLY))
    return HAD.test(s.low.slice(c.span.start, verb.span.end));
  if (opener !== 'but' && (has(s.low.slice(0, c.span.start), INDIRECT) || describes(c, s))) return false;
  if (oughtTo(c) && verb.modal !== 'might' && !verb.negative) return !RECEIVES.has(verb.lemma);
  if (verb.modal === 'must' && verb.perfect) return verb.lemma !== 'be';
  if (/^(?:may|might|could)$/.test(verb.modal ?? '') && verb.perfect) return LAPSES.has(verb.lemma);
  if ((verb.lemma === 'need' || verb.lemma === 'have') && verb.to)
    return GRASP.has(verb.to) && !verb.negative && verb.tense === 'present';
  if (opener === 'if')
    return (
      HAD.test(s.low.slice(c.span.start, verb.span.end)) &&
      s.clauses.some(
        (x) => x !== c && UNREAL.test(x.verb.modal ?? '') && (verb.modal === null || x.verb.perfect),
      )
    );
  // "When you dropped it off" says when, and of what was no slip.
  if (opener === 'when' && !LAPSES.has(verb.lemma)) return false;
  if (verb.lemma === 'drop' && / (?:in|off|by|round)\b/.test(c.rest)) return false;
  return stated(c) && past(c) && !verb.passive && lapse(c);
}
