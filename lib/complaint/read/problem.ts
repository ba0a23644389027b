import { fails } from '../../analysis/lexicon/verbs';
import { any } from '../../analysis/words/any';
import type { Piece } from './pieces';
import { type Side, sideOf } from './sides';
import { BAD, FAILS, FAULTS, NO, TAKES } from './words';

const re = (...parts: string[]) => new RegExp(`(?<![\\w])${any(...parts)}(?!\\w)`);
const IS_BAD = re(BAD);
const DOES_FAIL = re(FAILS);
const TAKEN = re(TAKES);
const A_FAULT = re(FAULTS);
const IS_NO = new RegExp(
  `(?<![\\w])${any(NO)}(?!\\w)|n't\\b|\\b(?:does|did|do|is|was|were|has|have|ca|wo|could|would)nt\\b`,
);
const PENDING =
  /\b(?:still|yet|waiting|ever since|never|only|(?:the )?same (?:text|answer|reply|thing|response|message|again)|has started|have started|continues? to|in the meantime|automatic reply|too often|again|time line|no lon?ger)\b/;
/** To have had, heard or reached nothing is a failure of whoever should have sent it. */
const RECEIVES: ReadonlySet<string> = new Set(
  'receive get hear find see have reach contact inform notify log sync open access download connect use convert reset pay play watch load send sign book'.split(
    ' ',
  ),
);

const HEARS = /^(?:receive|get|hear|have)$/;

const negative = ({ main, low }: Piece): boolean => (main?.verb.negative ?? false) || IS_NO.test(low);
const weak = (p: Piece): boolean => IS_BAD.test(p.low) || DOES_FAIL.test(p.low) || A_FAULT.test(p.low);

const GOOD =
  /\b(?:no (?:problems?|issues?|complaints?|viruses|excuses|add-ons)|not a big deal|nothing is wrong|(?:never|always) (?:had any|good|failed|missed|owed)|worth|fixed|nice|lovely|excellent|great|well)\b/;

const UNTROUBLED =
  /^(?:i'm |i am )?not sure\b|\bnever had any (?:issues?|problems?)\b|\bno (?:issues?|problems?|complaints?) with\b|\bgot a problem with\b/;
const RHETORIC = /\b(?:worst|kidding|joking)\b/;

function byUs(p: Piece): boolean {
  if (REFUSED.test(p.low) || BURDEN.test(p.low)) return true;
  const lemma = p.main?.verb.lemma ?? '';
  return negative(p) || weak(p) || TAKEN.test(p.low) || fails(lemma) || lemma === 'keep';
}

const LASTS =
  /\b(?:loads?|takes?|took|lasts?|lasted)\b.*?(?:\d|\bforever|\bages|\b(?:hours|minutes|days|weeks)\b)/;

function ofThing(p: Piece): boolean {
  const { main, low } = p;
  if (main && fails(main.verb.lemma)) return true;
  if (LASTS.test(low) || REFUSED.test(low)) return true;
  return negative(p) || weak(p) || PENDING.test(low) || (main?.verb.passive === true && TAKEN.test(low));
}

const PASSIVE_DONE =
  /\b(?:was|were|been|got|get|being|am) (?:\w+ )?(?:charged|billed|cut off|hung up|fined|transferred|passed|ignored|refused|denied|told|advised|given|handed|sent|lied|treated|left|kept|overcharged|double-?charged|notified|informed|locked|blocked|asked|forced|sold|promised)\b/;

/** What they were told: a no is a failure, as is what they "would have to" do. */
const REFUSED =
  /\b(?:tells?|telling|told|said|claim\w*|advised|informed|says|state[sd]?)\b.*\b(?:not|\w+n'?t|no|never|nothing|have to|must|cannot|wrong)\b/;

/** What we leave to them. */
const BURDEN =
  /\b(?:want(?:s|ed)?|expect\w*|ask(?:s|ed)|tell(?:s|ing)?|told|ma[dk]e|requir\w+|forc\w+) (?:me|us) to\b/;
/** News that nobody likes to get. */
const NOTICE =
  /\b(?:letter|bill|fine|penalty|notice|reminder|automatic (?:reply|answer|e?-?mail)|e?-?mail|text|message|invoice|charge)\b.*\b(?:saying|telling|that|for|from)\b/;

/** A verdict is none beside what it judges: "This is ridiculous". */
const VERDICT = /^(?:this|that|which|it)(?: is| was|'s| seems| makes)\b/;

function ofCustomer(p: Piece): boolean {
  const { main, low } = p;
  if (!main || /^(?:no|never|nothing|silence)\b/.test(low)) return negative(p) || weak(p);
  const { verb } = main;
  if (/\b(?:unable to|not able to)\b/.test(low)) return true;
  if (REFUSED.test(low)) return true;
  if (verb.tense === 'future') return false;
  if (verb.passive || PASSIVE_DONE.test(low)) return negative(p) || weak(p) || TAKEN.test(low);
  if (
    verb.negative &&
    (verb.modal !== null || verb.tense === 'past' || HEARS.test(verb.lemma)) &&
    (RECEIVES.has(verb.lemma) || RECEIVES.has(verb.to ?? ''))
  )
    return true;
  if (
    /\b(?:still|been) waiting\b|\bwaiting (?:for|on)\b|\bkeeps? (?:getting|being|seeing)\b|\bfailed to\b|\b(?:have|having|had|facing|get) (?:an? |some )?(?:\w+ )?(?:troubles?|problems?|issues?|errors?)\b/.test(
      low,
    )
  )
    return true;
  if (/\b(?:never|not|n't|only|no longer) (?:\w+ )?(?:received?|got|get|heard?|seen?|had)\b/.test(low))
    return true;
  if (/^(?:find|notice|get|receive|have|see|experience|buy)$/.test(verb.lemma))
    return weak(p) || NOTICE.test(low);
  return false;
}

/** Something that went wrong on our side, or with what is ours. */
export function isProblem(p: Piece, side: Side = sideOf(p)): boolean {
  if (UNTROUBLED.test(p.low) || (p.asks && RHETORIC.test(p.low))) return false;
  if (GOOD.test(p.low) && !(p.main?.verb.negative ?? false)) return false;
  if (
    /^(?:which|whose|where)\b/.test(p.low) ||
    /^(?:people|customers?|consumers?|everyone)$/.test(p.main?.subject.text.toLowerCase() ?? '')
  )
    return false;
  if (
    /^it(?:'s| is| has| was)? ?(?:been|is now) (?:almost |over |about |nearly )?(?:an?|\d+|\w+) (?:and a half )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/.test(
      p.low,
    )
  )
    return true;
  if (
    VERDICT.test(p.low) &&
    /^(?:be|get|seem|make)$/.test(p.main?.verb.lemma ?? '') &&
    !/\b(?:still|broken|down|late|dirty|filthy|slow|down|not)\b/.test(p.low)
  )
    return false;
  if (side === 'nobody') return true;
  if (side === 'us') return byUs(p);
  if (side === 'customer') return ofCustomer(p);
  return side === 'thing' && ofThing(p);
}

const WHY =
  /^(?:@\w+,? |hey |hi |so |and |but )*(?:why|how come|how is it(?: possible)?|how can it be)\b(?! not\b| don't you\b)/;
/** "Why does it keep telling me": what is asked about went wrong. */
export const asksWhy = (p: Piece): boolean =>
  WHY.test(p.low) &&
  (negative(p) || weak(p) || TAKEN.test(p.low) || p.clauses.some((c) => c.verb.negative)) &&
  !RHETORIC.test(p.low);

const DISLIKES =
  /\b(?:sucks?|hate|worst|useless|terribl[ey]|horribl[ey]|awful|disgrace\w*|pathetic|disappoint\w+|ridiculous|unacceptable|very bad|so bad|bad (?:app|service|experience)|hard to use|no use|waste of)\b/;
/** Where a message tells of nothing else, its verdict is the problem. */
export const isVerdict = (p: Piece): boolean =>
  !p.asks && !UNTROUBLED.test(p.low) && (DISLIKES.test(p.low) || (weak(p) && negative(p)));
