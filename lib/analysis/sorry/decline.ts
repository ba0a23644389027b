import { re } from '../pattern';
import { has } from '../scan';
import { VAGUE } from '../words/empty';
import { CANT } from '../words/trouble';
import { type Around, one } from './around';
import { FAILING } from './object';

const UNABLE = String.raw`(?:can't|cannot|can not|cant|couldn't|could not|unable|(?:am|are|was|were)(?: not|n't) able|not available|unavailable|(?:don't|do not) (?:have|know|offer|do|ship|see|support|carry|sell|accept|think|watch)|(?:doesn't|does not) have|have no|has no|don't$|isn't possible|aren't any|is no|are no|not possible|sold out|fully booked|isn't (?:available|something|an option)|won't be able)`;
/** What we left undone is a failure, not a no. */
const UNDONE = String.raw`(?:still )?(?:haven't|have not|hadn't|didn't (?:receive|get|hear|tell|send|call|answer|reply|warn|check))`;
const SUBJECT = String.raw`(?:i|we|i'm|we're|it|it's|they|there|this|that|that's|the|your|unfortunately|you|nothing|none|no)`;
/** No longer to be had: "all the rooms are taken", "that code has expired". */
const GONE = String.raw`(?:taken|gone(?! (?:so|on|wrong|badly|missing|like|this|that))|booked|full|fully|expired|closed|over|ended|finished|sold|used up|discontinued|reserved|out of)`;

const REFUSALS = [
  re`^,? ?(?:but|however|though|there (?:are|is|aren't|isn't))\b[^.!?]{0,160}\b${CANT}`,
  re`^,? ?(?:but|however)\b`,
  re`^ (?:for|about) (?:any|the|this|that) (?:\w+ )?(?:inconvenience|confusion|frustration|${VAGUE}),? (?:but|however)\b[^.!?]{0,120}?\bthere (?:is|are|isn't|aren't) (?:\w+ )?(?:no|none|any)\b`,
  re`^,? ?(?:that )?${SUBJECT}\b(?! ${UNDONE})(?: \w+){0,4}? ?${UNABLE}\b`,
  re`^,? ?(?:that )?(?:the|our|that|this|those|these|all|both|every\w*|it|they|we)(?: \w+){0,4}?(?: is| are|'s|'re| has| have)(?: (?:all|now|already|been|both|just|sadly|currently))* ${GONE}\b`,
  re`^,? ?(?:no|not)\b`,
  re`^, (?:i|we) (?:\w+ly )?(?:(?:don't|do not) (?!know (?:what|how|why|when|where|who)\b)\w+|only (?:speak|have|do|sell|take|accept|ship|deliver|work|offer|carry|open))\b`,
  // "Sorry, cash only."
  re`^, (?:\w+ ){1,3}only\s*$`,
  // How things are, not what went wrong: "Sorry, that train doesn't run on Sundays".
  re`^, (?:(?:that|this|the|those|these) )(?:\w+ ){1,4}(?:does|do|is|are|will|wo)(?:n't| not) (?!(?:working|on its way)\b)\w+`,
];
const NEWS = re`^ (?:to|that) (?:inform|advise|tell|say|have to)`;
const ANSWERED = re`^(?:(?:unfortunately|sadly|i'm afraid|afraid|alas) )?(?:no|not|none|it's against|its against|afraid)\b`;

/** "We don't have that size, sorry." */
const NO_BEFORE = re`\b(?:can't|cannot|can not|unable to|not able to|(?:don't|do not|doesn't|does not) (?:have|offer|do|ship|carry|sell|accept|stock|support)|(?:isn't|aren't|not) (?:available|possible|an option|in stock)|no longer (?:sell|offer|stock|available)|sold out|out of stock|fully booked)\b[^.!?;]*$`;

/** A no, cushioned. */
export const decline = ({ head, left, right }: Around): boolean =>
  /^regret(?:fully|tably)/.test(head) ||
  (head.startsWith('regret') && has(right, NEWS)) ||
  (head === 'sorry' && has(right, re`^ to (?:say|tell you|have to (?:say|tell you)|inform you)\b`)) ||
  (!has(right, FAILING) &&
    (one(right, REFUSALS) ||
      has(left, re`\bi'm afraid\b`) ||
      ((has(left, ANSWERED) || has(left, NO_BEFORE)) && right.trim() === '')));
