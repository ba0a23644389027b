import { re } from '../pattern';
import { has } from '../scan';
import { type Around, one } from './around';

/** "I'm sorry I asked if you'd paid": this if asks. */
const ASKING = re`^[^,]*\b(?:ask(?:ed)?|wonder(?:ed)?|know|check(?:ed)?|see|tell|told|sure|find out|found out) (?:if|whether)\b`;
/** What an if begins that is an instruction or an offer. */
const OFFER = String.raw`(?:(?:you|u)(?:'d| would| want| need| like|'re able| can)\b|not\b|(?:it|this|that) happens)`;
/** Whoever they may be: "anyone who", "any guests who", "anyone affected". */
const WHOEVER = String.raw`(?:any(?:one|body| (?:of )?(?:\w+ ){1,2})? ?(?:who|affected)|all those who|those (?:of you )?who)`;
/** An if that hangs on the apology; behind an "and" or "please" it is a clause of its own. */
const CONDITION = re`^(?:(?!,? (?:and|so|please|but)\b)[^,]){0,90}?,? ?\b(?<!even )(?:if(?! ${OFFER})|whether|in case|in the event|should (?:you|this|we|there|that|any|the|our|it|your|these) |${WHOEVER}|insofar as|in so far as|to the extent)\b`;
const MODAL = re`^(?:(?!,? (?:and|so|but) )[^,]){0,90}?\b(?:may|might|could|can)(?: well| also)? (?:have|be|cause|feel|experience|bring|face)\b`;
const FRONTED = re`^\W*(?:(?:[\w' ]{1,30},|and|so|but|again|also|anyway|now|first(?:ly)?|please|of course) ){0,2}(?:if|should (?=(?:you|this|that|these|it|we|there|any|your|our|the|anything|anybody|anyone)\b)|where|in case|whether|insofar as|in so far as|to the extent) ?(?!you(?:'d| would|'re) (?:like|prefer|rather))[^.!?]{3,120},? (?:then )?(?:please )?(?:(?:i|we)(?:'m| am|'re| are)? |im |accept |my |our |do |so |very |really |truly |deeply |sincerely |sincere |sincerest |offer )*$`;

/** "If you took a day off for it, I'm sorry that we wasted it": what we did is beyond doubt. */
const OUR_DEED = re`^ (?:that )?(?:we|i) (?!(?:may|might|could|can|have to|had to|am|are)\b)\w+`;
/** "To any customer affected, we apologise." */
const TO_WHOM = re`^to (?:any\w*|(?:all )?those|whoever)\b[^.!?]{3,90}, (?:(?:i|we)(?:'m| am|'re| are)? |our |my )?(?:\w+ ){0,3}$`;

/** Only if something happened. */
export const conditional = ({ left, right }: Around): boolean =>
  (has(right, CONDITION) && !has(right, ASKING)) ||
  has(left, TO_WHOM) ||
  one(right, [MODAL, re`^ if `]) ||
  (has(left, FRONTED) && !has(right, OUR_DEED));
