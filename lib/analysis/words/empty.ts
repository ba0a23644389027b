/** Words that name nothing. Each is the source of a regular expression over lower-cased text with straight quotes. */
import { any, oneOf } from './any';

export const VAGUE = any(
  'situation',
  'matter',
  'issues?',
  'problems?',
  'trouble',
  'troubles',
  'hassle',
  'experience',
  'bother',
  'circumstances',
  'incident',
  'difficulties',
  'things?',
  'mess',
  'upset',
  'stress',
);
/** What happened, with no word for it: "how this went", "that whole thing", "things haven't gone smoothly". */
export const EMPTY_EVENT = oneOf`
  (?:this|that|the) whole (?:thing|business|mess|affair|saga|experience|situation)
  all (?:of )?(?:this|that|it)
  (?:this|that) one
  (?:how|the way) (?:(?:things|this|that|it|everything|matters)(?: all)?|all (?:this|that|of (?:this|that|it))|your (?:stay|visit|trip|experience|order|call|case|day|evening))(?:'s|'ve| have| has| had)? (?:went|gone|been (?:handled|dealt with)|(?:was|were) (?:handled|dealt with|done)|turned out|played out|worked out|panned out|unfolded|ended(?: up)?)
  (?:things|this|that|it|everything)(?: ha(?:ve|s|d)n't|(?: have| has)? not| didn't) (?:gone|go|been|worked out|turned out) ?(?:smoothly|well|right|to plan|as planned|as (?:you|we|it) \w+|easy|better|great|ideal)?
  (?:what|everything|all) you(?:'ve| have)? (?:been|went|gone|had to go) through
  (?:what(?:ever)?|everything|all)(?: that)?(?:'s| has| have)? (?:happened|occurred|taken place|took place|gone on|been going on|went on)
`;
/** What may hang on such an object and names nothing either. */
export const HANGS_ON = '(?:with us|for you|so far|today|this time|here|again|at all|lately|recently)';
/** How chat and mail address somebody. */
export const VOCATIVE =
  '(?:mate|folks|guys|sir|madam|hun|hon|love|luv|lovely|dear|pal|buddy|bud|man|dude|bro|sweetie|darling|everyone|everybody|friend|m8|all|(?:mr|mrs|ms|miss|dr)\\.? \\w+)';
