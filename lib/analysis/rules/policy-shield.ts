import { hidesBehind, IN_THE_BOOK } from '../claims/refusers';
import { among } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { POLICY } from '../lexicon/nouns';
import { dropShield } from '../made/size';
import type { Bare, Rule } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';

const NOUN = String.raw`(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|sale))?|t&cs|conditions|rules|procedures?|guidelines|protocols?|contract(?:ual agreements?)?|regulations|(?:clause|section|paragraph|rule) [\d.]+(?: of (?:the|our|your) \w+)?)`;
const GROUND = re`(?<hit>\b(?:as per|per|under|according to|due to|because of|based on|in line with|in accordance with|against|owing to) (?:(?:the|our|company|standard|to|your|this|my|its|hotel|store|airline) )*(?:[\w-]+ ){0,2}${NOUN}\b)`;
const EXCEPTION = re`(?<hit>\b(?:can't|cannot|unable to|can not|don't|won't|not able to)(?: be able to)? (?:make|offer|grant) (?:any |an )?exceptions?\b)(?! (?:to|from) (?!(?:[\w'-]+ ){0,3}${NOUN}))`;
/** "Our terms are very clear on that." */
const CLEAR = re`(?<hit>\b(?:the|our|these|those) (?:[\w-]+ ){0,2}${NOUN} (?:is|are) (?!not\b)(?:\w+ ){0,2}(?:clear|explicit|unambiguous|unequivocal)\b)`;
const WRITTEN = re`(?<hit>\b(?:clearly |as )?(?:is |are )?stated in (?:the|our) [\w ]{0,20}${NOUN}\b[^.!?;,]{0,50})`;
/** "That's how our policy works", "this is what the rules say". */
const HOW_IT_IS =
  /^ (?:just |simply )?(?:how|what|the way) (?:our|the) (?:\w+ )?(?:polic|terms|rules?|procedure|contract)/;
/** What a policy does when one hides behind it. */
const DEMANDS: ReadonlySet<string> = new Set(
  'state require prohibit forbid prevent say dictate stipulate mandate specify apply mean'.split(' '),
);
const REFUSES: ReadonlySet<string> = new Set(
  'lock suspend close deny decline reject block forfeit cancel refuse void limit charge'.split(' '),
);
const KINDNESS: ReadonlySet<string> = new Set(
  'refund replace credit give reply answer apologise apologize help offer repair pay treat'.split(' '),
);
const POINTER = /^ (?:\w+ ){0,3}(?:number|document|page|here|below|attached|at http)\b/;

const refusing = ({ verb, rest, subject }: Clause): boolean =>
  verb.negative ||
  subject.negative ||
  (verb.lemma === 'have' && verb.to !== null) ||
  verb.modal === 'must' ||
  REFUSES.has(verb.lemma) ||
  /\b(?:unable|not able|not possible|impossible|no refunds?|only|not|non-\w+|final|void|excluded|kept)\b/.test(
    rest,
  );

function rules({ subject, verb, object, rest }: Clause): boolean {
  const policy = object !== null && among(POLICY, object.head) && !/^your/i.test(object.text);
  if (
    verb.lemma === 'be' &&
    /^(?:that|this|it|those|these)$/.test(subject.head) &&
    (policy || HOW_IT_IS.test(rest)) &&
    !verb.negative &&
    !/contract|agreement/.test(object?.head ?? '')
  )
    return !POINTER.test(rest.slice((object?.text.length ?? 0) + 1));
  if (!among(POLICY, subject.head) || /^your/i.test(subject.text)) return false;
  if (verb.lemma === 'be' && verb.to !== null) return !KINDNESS.has(verb.to);
  return (
    (DEMANDS.has(verb.lemma) && !verb.passive) ||
    (verb.negative && /^(?:allow|permit|let|cover|change)$/.test(verb.lemma))
  );
}

function shields(s: Bare) {
  const hits = s.clauses.filter(rules).map((c) => ({ start: c.subject.span.start, end: c.span.end }));
  const grounds = scan(s.low, [GROUND]);
  const refused = grounds.length > 0 && (s.clauses.some(refusing) || /\bagainst\b/.test(s.low));
  return refused ? [...hits, ...grounds] : hits;
}

/** The rules of chess, public policy, an insurance policy: not what a firm hides behind. */
const OF_OTHERS = re`\b(?:polic(?:y|ies)|terms|conditions|rules|procedures?|guidelines|contract|regulations) (?:of|with|between) (?!(?:use|service|sale|carriage|our|this|the (?:company|shop|store|house|hotel|offer|sale))\b)|\binsurance polic`;
const QUALIFIED = re`^(?!(?:our|the|my|this|that|company|store|shop|hotel|office|airline|bank|house|these|those|its?)\b)[\w-]+ (?:polic(?:y|ies)|rules|law)\b`;
/** "State rules" may be read as an order to state them: the word before counts, too. */
const ofOthers = (low: string, start: number): boolean =>
  has(low.slice(start), QUALIFIED) ||
  has(/[\w-]+ $/.exec(low.slice(0, start))?.[0].concat(low.slice(start)) ?? '', QUALIFIED);
const ANYBODY = re`\b(?:i|we|us|our|me|my|you|your|it|this|that(?! (?:is|are|was|were|has|have)\b)|sorry)\b`;

export const policyShield: Rule = {
  id: 'policy-shield',
  title: 'Hides behind policy',
  severity: 'strong',
  scope: 'clause',
  says: 'A policy is not a reason the customer can do anything with; the reason behind it, and another way, are.',
  match: [
    IN_THE_BOOK,
    re`(?<hit>\breserves? the right to\b[^.!?,;]{0,40})`,
    EXCEPTION,
    WRITTEN,
    CLEAR,
    re`(?<hit>\brules are rules\b)`,
    re`(?<hit>\b(?:i|we) (?:don't|do not|didn't|did not) (?:make|set|write) the (?:rules|policies|prices|terms)\b)`,
    re`(?<hit>\bi(?:'m| am) (?:only|just|merely) (?:the messenger|doing (?:my|what) [^.!?,;]{0,25}|following (?:the )?(?:rules|procedures?|orders|guidelines|instructions|protocol))\b)`,
    re`(?<hit>\b(?:i|we) (?:have|need) to (?:follow|stick to|go by|abide by|respect) (?:the |our |company |standard )*${NOUN}\b)`,
    re`(?<hit>\b(?:i|we) (?:have|operate|run) an? (?:very )?(?:strict|no[ -][\w -]{3,20}|zero[ -]\w+) ?(?:[\w-]+ ){0,2}${NOUN}\b)`,
    re`(?<hit>\b(?:company|store|shop|hotel|office|airline|bank|insurance|our|the) rules (?:mean|say|state|require|dictate|don't|do not)\b[^.!?,;]{0,40})`,
  ],
  find: (s) => [
    ...s.clauses.filter(hidesBehind).map((c) => ({ start: c.subject.span.start, end: c.span.end })),
    ...(/polic|terms|t&c|rule|procedure|guideline|protocol|contract|regulation|condition/.test(s.low)
      ? shields(s)
      : []),
  ],
  except: ({ low }, { start, end }) =>
    has(low.slice(start, end), OF_OTHERS) || (ofOthers(low, start) && !has(low, ANYBODY)),
  rewrites: [
    { make: dropShield },
    { clause: "I can't [what you asked] because [the real reason]. I can [another way]" },
    {
      advice:
        'Give the human reason and an option: "I can\'t refund after 90 days because the maker no longer takes the unit back from us. I can offer you a repair, or 30% off a new one."',
    },
  ],
  flags: [
    'The theatre reserves the right to move seats.',
    "We didn't set the prices.",
    'I am just following orders.',
    "That's our policy.",
    "It is company policy not to give out managers' names.",
    'As per standard procedure your account was locked.',
    "We're unable to help due to our privacy guidelines.",
    'its against policy sorry',
    'Our terms state that deposits are kept.',
    "Unfortunately our guidelines don't allow that.",
    'Under our returns policy we cannot take it back.',
    "That's just how our policy works.",
    'Deposits are non-refundable per our terms.',
    "I can't, as its shop policy.",
    'Company policy means I cannot swap it.',
    'Those are the rules.',
    'Under section 3 of the contract you are not covered.',
    'I have to follow the rules.',
    'We have a strict no returns policy.',
  ],
  passes: [
    'Our terms are not clear on that, so you get the refund.',
    'State rules do not apply to homes that are let by the week.',
    "The rules of chess don't allow that.",
    "Our insurance policy doesn't allow drivers under 25.",
    'Our return policy is here: https://example.com/returns',
    'Your policy number is 88-1234.',
    "Under our price promise, I've refunded the difference.",
    "We've changed our policy because of cases like yours.",
    'Our policy changed in May, and you get the better rate.',
    'In line with our promise, I have refunded you.',
    "We can't make exceptions to the seven day wait, which keeps thieves out.",
    'Our policy is to refund you in full, so I have.',
  ],
};
