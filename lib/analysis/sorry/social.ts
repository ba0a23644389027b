import { re } from '../pattern';
import { has } from '../scan';
import { type Around, one } from './around';

const SMALL_TALK = [
  re`^,? (?:to|for) (?:keep (?:on )?|have to )?(?:bother|chas|ask|interrupt|disturb|pester|nag|push|jump|butt|be (?:a pain|a nuisance|that person)|troubl(?:e|ing) you|(?:the|another) (?:quick|extra|stupid|silly|question))`,
  re`^ to (?!(?:hear|see|learn|read|know|say|tell|inform|have)\b)\w+ (?:you|it)\b[^.!]*\b(?:is|are|can|could|do|did|would|will|which|what)\b[^.!]*$`,
  re`^[,.]? ?(?:i )?(?:(?:don't|do not|didn't|did not) (?:\w+ )?(?:understand|catch|hear|follow(?! up))|(?:don't|didn't) (?:quite )?get (?:that|what)|missed that|what was that|come again)`,
  // A slip of the tongue, put right as it is made: "Sorry, I meant Tuesday".
  re`^, (?:i|that|it) (?:meant|mean|misspoke|(?:misread|mistyped)(?= (?:that|it|you)\b|$)|should (?:say|read|be|have (?:said|read|been)))\b`,
];
const QUESTION = re`^,? (?:but )?(?:(?:which|what|who|where|when|how)(?:'?s)?|could|can|would|did|do|is|are|may) (?:[\w'-]+ ){1,20}[\w'-]+$`;
/** "Excuse me", unless it is for something. */
const EXCUSED = re`^ ?(?:for (?!asking)|the|this|our|my|any|us|me for (?!asking)|\w+ for (?!asking))`;

/** Small talk: "sorry to bother you", "sorry, which one?" */
export const social = ({ head, right, after }: Around): boolean =>
  one(right, SMALL_TALK) ||
  (after.startsWith('?') && (right.trim() === '' || has(right, QUESTION))) ||
  (/^(?:excuse|pardon)(?! (?:my|our))/.test(head) && !has(right, EXCUSED)) ||
  (/^forgive/.test(head) && right.trim() !== '' && !has(right, EXCUSED));
