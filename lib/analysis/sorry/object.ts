import { re } from '../pattern';
import { has } from '../scan';
import { INTENSE } from '../words/apology';
import { EMPTY_EVENT, HANGS_ON, VAGUE, VOCATIVE } from '../words/empty';
import { FAILS } from '../words/failing';
import { FAULT } from '../words/trouble';
import type { Around } from './around';

/** The apology goes on to the failure: "sorry, your payment failed". */
export const FAILING = re`^[,.]? ?(?:but )?(?:(?:it (?:looks|seems|appears) )?(?:like )?(?:the|your|our|that|this) [\w' ]{1,50}?(?:failed|didn't go through|did not (?:\w+ )?(?:go through|process|work|complete)|has failed|was unsuccessful|is unsuccessful|went wrong))`;

/** Objects that name nothing: the apology is one, but for what? */
const GENERIC = re`^[,:]? ?(?:for|about|bout|over|regarding|w)? ?(?:any(?: and all)?|all|the|this|that|these|those|your|our|such|everything|what(?:ever)?|it)?(?: (?:of )?(?:the|this|that|any|all|terrible|great|huge|slight|possible|potential|further|such|unexpected|extra|recent|inevitable|sincere|poor|bad|negative|frustrating|unpleasant|${INTENSE}))* ?(?:inco[nv]{1,2}[ie]\w+|${VAGUE}|${FAULT}|frustrations?|disappointment|discomfort|distress|upset|worry|happened)?(?: (?:or|and|,) (?:the |any )?\w+)?(?: (?:${VOCATIVE}|here|there|again|too|now|caused|that you|you|you've|you're|to you|with us|so far|today|all|this|it|has|have|is|are|was|were|had|been|seeing|causing|causes?|running|into|experienc\w+|fac\w+|encounter\w+|getting|having|around|from|in|at|once|more|mate|folks|guys|sir|madam|lol|on|my|our|part|with|the|w))*[\s,)]*$`;
const NAMED = re`\b(?:delay\w*|waits?|waiting(?: times?)?|late|slow|wrong|twice|overcharg\w+|double|mix-?up|oversight|outage|downtime|disruption|failed|failures?|we|i|being)\b`;
const HAZY = re`^[,:]? ?(?:for|about|over) (?:any|all|the|this|your) (?:\w+ ){0,2}?(?:inconvenience|confusion|frustration|disruption|${VAGUE})\b(?! (?:with|of) )`;
/** What follows in a new clause, or is only the customer's name, is not the object. */
const NEXT_CLAUSE = re`,? (?:and|but|so|as|because|hope)? ?(?:i|we|i'm|we're|you|you're|this|that|it|it's|thank|please|rather|let|can|could)\b.*$`;
/** A second verb of ours is no object: "the inconvenience [and assure you that …]". */
const SECOND_VERB = re`,? and (?:(?:i|we|i'm|we're|i'll|we'll|i've|we've|please)\b|(?:can |want to |would like to )?(?:assure|thank|appreciate|understand|hope|promise|value|ask)\b).*$`;
const OWNED_BEFORE = re`\b(?:i|we)(?:'ve| have|'d| had)? (?:should(?:'ve| have)|didn't|did not|${FAILS})\b.*, (?:i'm |im |so |really )*$`;

/** "how this went", "that whole thing": an object in form only. */
const EMPTY_CLAUSE = re`^ (?:(?:for|about|bout|over|that) )?${EMPTY_EVENT}(?: ${HANGS_ON})*,?(?: ${VOCATIVE})?\s*$`;

/** "My apologies, I misread your email." */
const CONFESSED = re`^, (?:i|we)(?:'ve| have)? (?:\w+ly )?${FAILS}\b|^, (?:i|we)(?:'ve| have)? \w+ [^,]*\b(?:by mistake|in error|by accident|wrong\w*)`;

/** Whether the apology says for what. */
export function namesObject(a: Around): boolean {
  if (has(a.head, /^(?:my bad|our bad|oops|whoops)/)) return false;
  if (has(a.right, FAILING)) return true;
  if (has(a.right, EMPTY_CLAUSE)) return false;
  const right = a.right.replace(SECOND_VERB, '');
  if (has(right, HAZY)) return has(right.replace(/,.*$/, ''), NAMED);
  if (has(right, CONFESSED)) return true;
  const object = right.startsWith(',') ? right.replace(NEXT_CLAUSE, '') : right;
  const named = object.replace(/, \w+(?: \w+)?\s*$/, '');
  if (has(named, NAMED)) return true;
  if (named.trim() === '' || has(named, GENERIC)) return has(a.left, OWNED_BEFORE);
  return true;
}
