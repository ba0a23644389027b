/** Word classes. Each is the source of a regular expression over lower-cased text with straight quotes. */

/** Patterns written inside a function are made once: the template is the same object each time it is passed by. */
const made = new WeakMap<TemplateStringsArray, RegExp>();

/**
 * V8 turns a pattern into bytecode at first and into machine code later, together five times the work of machine
 * code alone; that it makes at once for a text of a thousand characters. Nothing of ours is found in this one.
 */
const LONG = '·'.repeat(1000);

/** A pattern in which one space stands for any white space, and ` ?` for white space or none. Its parts are constants. */
export function re(strings: TemplateStringsArray, ...parts: string[]): RegExp {
  const known = made.get(strings);
  if (known) return known;
  const source = String.raw({ raw: strings.raw }, ...parts)
    .replace(/ \?/g, '\\s*')
    .replace(/ /g, '\\s+');
  const pattern = new RegExp(source, 'dg');
  LONG.search(pattern);
  made.set(strings, pattern);
  return pattern;
}

const any = (...words: string[]) => `(?:${words.join('|')})`;

/** Apology heads that govern an object: "sorry for", "apologies for", "regret". */
export const HEAD = String.raw`\b(?:sorry|sry|soz|apologi[sz](?:e|es|ed|ing)|apology|apologies|apols|regrets?|forgive|excuse|pardon)\b`;
/** The clause that a head stands in, from its subject on. */
export const LEAD = String.raw`(?:(?:please |pls )?(?:(?:i|we|i'm|im|i am|we're|we are|were|my|our|do|would|like|want|wanted|wish|to|let me|allow us to|allow me to|must|just|first|really|truly|so|very|deeply|sincerely|genuinely|extremely|terribly|sincere|sincerest|deepest|profound|heartfelt|humble|many|accept|offer|extend|express|again) ){0,9})`;
export const INTENSE = any(
  'so',
  'very',
  'really',
  'truly',
  'deeply',
  'sincerely',
  'genuinely',
  'extremely',
  'terribly',
  'incredibly',
  'absolutely',
  'awfully',
  'profoundly',
  'completely',
);
export const PROBLEM = any(
  'issues?',
  'problems?',
  'troubles?',
  'hassles?',
  'delays?',
  'confusions?',
  'frustrations?',
  'difficult(?:y|ies)',
  'disruptions?',
  'misunderstandings?',
  'distress',
  'disappointments?',
  'discomfort',
  'upset',
  'concerns?',
  'errors?',
  'mistakes?',
  'bother',
  'worry',
  'worries',
  'stress',
  'annoyance',
  'interruptions?',
  'mix-?ups?',
  'hardships?',
  'challenges?',
  'glitch(?:es)?',
  'offen[cs]e',
  'hiccups?',
  'hitch(?:es)?',
  'snags?',
  'grief',
  'aggro',
  'aggravation',
  'hurt',
  'embarrassment',
  'anxiety',
  'alarm',
  'miscommunications?',
  'irritation',
  'pain',
);
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
export const EMPTY_EVENT = String.raw`(?:(?:this|that|the) whole (?:thing|business|mess|affair|saga|experience|situation)|all (?:of )?(?:this|that|it)|(?:how|the way) (?:(?:things|this|that|it|everything|matters)(?: all)?|all (?:this|that|of (?:this|that|it))|your (?:stay|visit|trip|experience|order|call|case|day|evening))(?:'s|'ve| have| has| had)? (?:went|gone|been (?:handled|dealt with)|(?:was|were) (?:handled|dealt with|done)|turned out|played out|worked out|panned out|unfolded|ended(?: up)?)|(?:things|this|that|it|everything)(?: ha(?:ve|s|d)n't|(?: have| has)? not| didn't) (?:gone|go|been|worked out|turned out) ?(?:smoothly|well|right|to plan|as planned|as (?:you|we|it) \w+|easy|better|great|ideal)?|(?:what|everything|all) you(?:'ve| have)? (?:been|went|gone|had to go) through|(?:what|everything|all)(?: that)?(?:'s| has| have)? (?:happened|gone on|been going on|went on))`;
/** What may hang on such an object and names nothing either. */
export const HANGS_ON = '(?:with us|for you|so far|today|this time|here|again|at all|lately|recently)';
/** How chat and mail address somebody. */
export const VOCATIVE =
  '(?:mate|folks|guys|sir|madam|hun|hon|love|luv|lovely|dear|pal|buddy|bud|man|dude|bro|sweetie|darling|everyone|everybody|friend|m8|all|(?:mr|mrs|ms|miss|dr)\\.? \\w+)';
export const FEELING = any(
  'upset',
  'angry',
  'unhappy',
  'disappoint(?:ed|ment)',
  'frustrat(?:ed|ion|ions)',
  'offended',
  'dissatisf(?:ied|action)',
  'annoy(?:ed|ance)',
  'displeased',
  'anger',
  'let down',
  'irritat(?:ed|ion)',
  'confused',
  'hurt',
  'unsatisfied',
  'distress(?:ed)?',
  'worr(?:ied|y)',
  'stressed',
  'unwelcome',
  'disrespected',
  'ignored',
  'cheated',
  'misled',
  'undervalued',
  'disheartened',
  'annoying',
  'put out',
  'aggrieved',
  'sad',
  'cross',
  'fed up',
);
/** Nouns of a failure. */
export const FAULT = any(
  'mistakes?',
  'errors?',
  'mix-?ups?',
  'miscommunications?',
  'misunderstandings?',
  'oversights?',
  'glitch(?:es)?',
  'issues?',
  'problems?',
  'breakdowns?',
  'faults?',
  'confusion',
  'delays?',
  'outages?',
  'bugs?',
  'failures?',
  'slip-?ups?',
  'hiccups?',
  'disruptions?',
);
/** Past participles that tell of a failure. */
export const FAILED = any(
  'delayed',
  'missed',
  'lost',
  'overlooked',
  'mishandled',
  'misplaced',
  'mislaid',
  'misread',
  'damaged',
  'cancell?ed',
  'forgotten',
  'ignored',
  'dropped',
  'skipped',
  'mixed up',
  'messed up',
  'disconnected',
  'interrupted',
  'broken',
  'corrupted',
  'overcharged',
  'double[- ]?(?:charged|booked|billed)',
  'duplicated',
  'disrupted',
  'misinformed',
  'misled',
  'misdirected',
  'left (?:behind|out|off|waiting|unanswered|on hold)',
  'neglected',
  'overbooked',
  'bumped',
  'mistreated',
  'mis\\w+ed',
  'kept waiting',
  'let down',
);
/** Failures in the plain past, for an active subject. */
export const FAILS = any(
  FAILED,
  'messed',
  'broke',
  'forgot',
  'failed',
  'delayed',
  'lost',
  'dropped the ball',
  'got (?:it|this|that|your \\w+) wrong',
  'made (?:a|an|the|this|that|some) (?:\\w+ )?(?:mistake|error|mix-?up)',
  'screwed',
  'botched',
  'fell short',
  'let you down',
  'charged \\w+ \\w+ twice',
  'charged (?:you )?twice',
  'mixed up',
  'sent (?:you )?(?:\\w+ )?(?:the )?wrong',
  'gave (?:you )?(?:\\w+ )?wrong',
  'overcharged',
  'rejected',
  'refused',
  'left',
  'promised you',
  'crashed',
);
export const CANT = String.raw`(?:can't|cannot|can not|cant|couldn't|could not|won't|will not|unable|not able|not possible|impossible|don't|do not|doesn't|does not|didn't|did not|isn't|is not|aren't|are not|wasn't|haven't|have not|hasn't|not|no|nothing|never|non-\w+|n't|without|only|sold out|unavailable|unfortunately|has to|have to|must|too \w+|afraid|closed|fully booked|out of)`;
export const WHEN = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|tomorrow|tonight|today|this (?:morning|afternoon|evening)|noon|midday|midnight|eod|cob|close of (?:business|play|trading|day)|first thing|end of (?:the )?(?:day|week|month|play)|next (?:week|month)|this time tomorrow|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)|\d{1,2}:\d\d|\d{1,2}(?:st|nd|rd|th)|\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:the )?weekend|(?:at|by|until|till|before|between|after) (?:(?:half|quarter|ten|twenty|five) (?:past|to) |half )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|teatime|lunch ?time|dinner ?time|(?:at|by|until|till|before|between) \d{1,2}(?= ?(?:$|[.,;!?)–-]|(?:and|or|to|on|sharp|once|when|with|if|but|so|tomorrow|today|this|at the latest|even|about)\b)))`;
const COUNT = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-four|thirty|forty|forty-five|forty-eight|sixty|ninety|the next|the|next|\d+(?: ?(?:-|–|to|or) ?\d+)?)`;
export const WITHIN = String.raw`(?:(?:within|in|under|for|takes?|over|about|another|up to|less than|no more than) (?:the )?(?:next |about |around |up to )?${COUNT} ?(?:more |working |business |full )?(?:to |or )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)|${COUNT} (?:working |business )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?))`;
export const TIME = `(?:${WHEN}|${WITHIN})`;
