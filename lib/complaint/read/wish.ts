import { hasSum } from '../../analysis/grammar/roles';
import { any } from '../../analysis/words/any';
import type { WishKind } from '../../types';
import type { Piece } from './pieces';

const word = (...parts: string[]): RegExp => new RegExp(`(?<![\\w'])${any(...parts)}(?![\\w'])`);
/** Somebody is asked to do something, in whatever way. */
const ASKED =
  "(?:can|could|would|will)(?: ?not)? (?:you|u|ya|someone|somebody|anyone)|please|pls|plz|kindly|want|need|(?:would|'d) like";
const TELL = '(?:tell|let)(?: (?:me|us|her|him))?(?: know)?';

/** By what is asked for, the surest signs first. */
const KINDS: readonly (readonly [WishKind, RegExp])[] = [
  [
    'explanation',
    word(
      'explain\\w*',
      'explanation',
      'account of',
      'why',
      'how come',
      'what(?: \\w+)? (?:happened|went wrong)',
      'reason for',
      'how (?:is it|does that|did) \\w+',
      `(?:${TELL}|know),? (?:\\w+,? ){0,6}how (?!to|i|we|long|much|many|soon|often)`,
    ),
  ],
  [
    'refund',
    word(
      'e?refund\\w*',
      're-?imburs\\w+',
      'compensat\\w+',
      'discount',
      'voucher',
      'goodwill',
      '(?:my|our|the|full) (?:money|amount|deposit)(?: back)?',
      'money back',
      '(?:re)?paid(?: back)?|repay\\w*|credited|credit(?:ed)? back|get credit',
      'pay (?:me|us) back|pay for|payments? back',
      '(?:full|partial) amount',
      'return on my|return my (?:\\w+ )?\\d',
      'knock .* off',
      'a check (?:to be|for)',
      'distribute',
    ),
  ],
  ['callback', word('(?:call|ring|phone|telephone)(?:s|ed)? (?:me|us)(?: back)?(?! and)')],
  [
    'answer',
    word(
      `${TELL} (?:if|whether|when|what|where|who|which|a|by|one way|yes|there)`,
      'want to know (?:if|when|who|whether|where|what)',
      "where(?: is|'s|s| are) (?:my|our|it|the)",
      'when (?:will|can|is|are)',
      'any (?:news|update)',
      'rough idea',
      'yes or no',
      'some kind of answer|a (?:straight |proper )?(?:answer|reply|response|date|day)',
      'what time|is (?:that|this|it) (?:safe|normal|true|right)',
    ),
  ],
  [
    'replacement',
    word(
      'replac\\w*',
      'exchange\\w*',
      'swap\\w*',
      'new (?:one|pair|set)|another one|(?:the )?(?:correct|right) (?:one|ones|size|item|colou?r)',
      're-?send|re-?ship',
      'send (?:me|us) (?:just )?(?:the|a|an|another|my|one|two) (?!missing|final|copy|invoice|link|latest)',
      'actually mine',
    ),
  ],
  [
    'cancel',
    word(
      'cancel\\w*',
      'close (?!to)',
      'stop (?:the|this|charging|taking|sending|\\w+ing)',
      'unsubscribe',
      'end my|terminate',
      'withdraw\\w*',
      'waive\\w*',
      'ignore|scrap|kill|void|drop',
      'out of (?:the|my|this|our) contract',
      'take .* off|taken off',
      'delete (?:my|our) (?:account|profile)',
    ),
  ],
  ['apology', word('apolog\\w+', 'say sorry', 'a sorry')],
  [
    'repair',
    word(
      'fix\\w*|repair\\w*|resolv\\w+|solv\\w+|sort(?:ed)?|correct\\w*',
      'help\\w*|assist\\w*',
      'look (?:into|at|in)|investigat\\w*|address(?:ed)?|trace',
      'work(?:ing)? (?:again|by)|get (?:it|this|that|them) (?:working|going|back|done)|bring .* back',
      'put .* (?:back|right)|open .* again|re-?open\\w*',
      'reset|unlock\\w*|lock|restore\\w*|reinstat\\w*|give us (?:read )?access',
      'collect|install\\w*|deleted|removed',
      'make sure|do the|get (?:it|them) back',
    ),
  ],
  [
    'change',
    word(
      'chang\\w*|updat\\w*|switch|move|add|remove|transfer|apply|approve|hold|pause|let (?:the|me|us)',
      'should (?:be|have)|would (?:be|have been) (?:better|great|nice)',
      'to be sent|from now on|cover|improve|upgrade|bring back|put it|option',
    ),
  ],
];

/** "I want the 34 euro": a sum that is asked for. */
const WANTS_SUM = word('(?:want|need|like|expect|demand|request|return|give|take back)(?:ed|s|ing)?');
const QUESTION =
  /^(?:and |also |but |so )?(?:can|do|will|may|am|is|are|does) (?:i|my|it|we|the|there|they)\b(?! any ?way)/;
const ASKS_SOMEBODY = word(ASKED);

export function wishKind({ low, asks }: Piece): WishKind {
  if (asks && QUESTION.test(low)) return 'answer';
  const found = KINDS.find(([, pattern]) => pattern.test(low));
  if (found && found[0] !== 'repair' && found[0] !== 'change') return found[0];
  if (hasSum(low) && WANTS_SUM.test(low)) return 'refund';
  return found ? found[0] : asks && !ASKS_SOMEBODY.test(low) ? 'answer' : 'other';
}
