import { stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { isOurs, rolesOf } from '../grammar/roles';
import { words } from '../lexicon/classes';
import { re } from '../pattern';
import { has } from '../scan';

const FROM_HERE = re`\b(?:from (?:today|tonight|now|monday|tomorrow|next \w+|this \w+)|as of (?:today|now|this \w+)|since (?:then|this \w+|\d|yesterday|\w+day)|from now on)\b`;
const NOW = /\bnow\b/;
const ENDS = words(
  'stop scrap bin replace remove retire end withdraw drop ban quit abolish discontinue rewrite redo clear tighten',
);
/** Said of what everybody will meet from here on, not of this customer's own case. */
const THEIRS = /^(?:you|your|it|that|this|everything|all)\b/i;
const STATES = words('have know offer understand see need want think hope wait look open sell stand hold');

/** "The desk now rings before it lets a room go", "from Monday two people read each label". */
function goesOn(c: Clause, low: string): boolean {
  const { when, negative, agent } = rolesOf(c);
  const { subject, verb } = c;
  if (when !== 'is' || agent === 'you' || THEIRS.test(subject.text) || subject.head === 'there') return false;
  if (subject.kind === 'nobody' || STATES.has(verb.lemma)) return false;
  const words = low.slice(Math.min(subject.span.end, verb.span.start), c.span.end);
  const now = NOW.test(words) || has(low, FROM_HERE);
  if (verb.lemma === 'be') return has(low, FROM_HERE) && !negative && c.rest.trim().split(' ').length > 2;
  return now && (!negative || subject.negative || has(low, FROM_HERE));
}

/** "Door codes by email have been stopped", "the table's been replaced", "we quit the practice". */
function ended(c: Clause, low: string): boolean {
  const { when, negative, agent } = rolesOf(c);
  const { subject, verb, rest } = c;
  if (negative || !ENDS.has(verb.lemma)) return false;
  if (verb.passive)
    return (
      (when === 'done' || when === 'is' || has(low, FROM_HERE)) &&
      !THEIRS.test(subject.text) &&
      FOR_GOOD.test(low)
    );
  const what = c.object?.text.toLowerCase() ?? '';
  return (
    agent === 'us' &&
    (when === 'done' || when === 'did') &&
    /^(?:the|that|those|this)\b/.test(what) &&
    FOR_GOOD.test(low) &&
    !/\byour\b/.test(rest)
  );
}
const FOR_GOOD =
  /\b(?:practice|rule|step|form|code|codes|list|table|label|template|process|check|timer|bay|bays|system|script|setting|since|so (?:that|it|nobody))\b/;

/** "I've taken him off your round", "I've taken that step out of the form". */
const takenOff = (c: Clause): boolean =>
  rolesOf(c).agent === 'us' &&
  rolesOf(c).when === 'done' &&
  c.verb.lemma === 'take' &&
  /^ (?:him|her|them|that \w+) (?:off|out of)\b/.test(c.rest);

/** "There's a note on the till so it isn't missed again", "there's a chair by the door since this morning". */
const stands = (c: Clause, low: string): boolean =>
  c.subject.head === 'there' &&
  c.verb.tense === 'present' &&
  !c.verb.negative &&
  !/^ (?:no|nothing)\b/.test(c.rest) &&
  (has(low, FROM_HERE) ||
    / so (?:that )?(?:it|nobody|no one|this|they)\b[^.!?]*(?:n't|not|never|nobody)/.test(low));

/** "The crew have been shown how to tie it." */
const taught = (c: Clause): boolean =>
  isOurs(rolesOf({ ...c, verb: { ...c.verb, passive: false } }).agent) &&
  c.verb.passive &&
  rolesOf(c).when === 'done' &&
  /^(?:show|train|teach|brief|retrain|remind)$/.test(c.verb.lemma) &&
  /\b(?:how|to|not|what)\b/.test(c.rest);

/** How it goes from here on, so that it does not come again. */
export const changes = (c: Clause, low: string): boolean =>
  stated(c) && (goesOn(c, low) || ended(c, low) || takenOff(c) || stands(c, low) || taught(c));
