import { oneOf } from './any';

/** Days, hours and spans of time. Each is the source of a regular expression over lower-cased text with straight quotes. */

export const WHEN = oneOf`
  (?:mon|tues|wednes|thurs|fri|satur|sun)day
  (?:jan|feb|febr)uary
  march
  april
  \d{1,2}(?:st|nd|rd|th)? (?:of )?may
  may \d{1,2}(?:st|nd|rd|th)?
  june
  july
  august
  (?:sept|nov|dec)ember
  october
  tomorrow
  tonight
  (?:on|by|until|till|before|this|next|for) (?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)\b
  today
  this (?:morning|afternoon|evening)
  noon
  midday
  midnight
  eod
  cob
  close of (?:business|play|trading|day)
  first thing
  end of (?:the )?(?:day|week|month|play)
  next (?:week|month)
  this time tomorrow
  \d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)
  \d{1,2}:\d\d
  \d{1,2}(?:st|nd|rd|th)
  \d{1,2}/\d{1,2}(?:/\d{2,4})?
  (?:the )?weekend
  (?:at|by|until|till|before|between|after) (?:(?:half|quarter|ten|twenty|five) (?:past|to) |half )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b
  teatime
  lunch ?time
  dinner ?time
  (?:at|by|until|till|before|between) \d{1,2}(?= ?(?:$|[.,;!?)–-]|(?:and|or|to|on|sharp|once|when|with|if|but|so|tomorrow|today|this|at the latest|even|about)\b))
`;
const COUNT = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-four|thirty|forty|forty-five|forty-eight|sixty|ninety|the next|the|next|\d+(?: ?(?:-|–|to|or) ?\d+)?)`;
export const WITHIN = String.raw`(?:(?:within|in|under|for|takes?|over|about|another|up to|less than|no more than) (?:the )?(?:next |about |around |up to )?${COUNT} ?(?:more |working |business |full )?(?:to |or )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)|${COUNT} (?:working |business )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?))`;
export const TIME = `(?:${WHEN}|${WITHIN})`;
/** Where a finding before it ends: a time that says nothing is a finding of its own. */
export const SOON = String.raw`(?:as (?:soon|quickly|fast|promptly|swiftly)\b|(?:very |really |pretty )?(?:soon|shortly)\b|asap\b|promptly\b|at (?:the|your) earliest\b|in due course\b)`;

/** A blank stands for a time behind such a word: "by [day]". */
export const BLANK_TIME = String.raw`(?:by|on|at|until|before|within) z{4,}`;

/** A time that nobody can plan around. */
export const RUBBER = oneOf`
  as a (?:matter of (?:urgency|priority)|(?:top |high )?priority)
  (?:very |really |pretty |quite )?soon(?:est)?
  shortly
  a\.?s\.?a\.?p\.?
  as (?:soon|quick|quickly|fast|swiftly|promptly|early) as (?:possible|(?:we|i|they|he|she) can|we're able|practicable)
  in due (?:course|time)
  promptly
  swiftly
  speedily
  expeditiously
  quickly
  in an? (?:\w+ and )?(?:timely|prompt|speedy|expeditious) (?:manner|fashion|way)
  at (?:the|our|my) earliest(?: convenience| opportunity)?
  in the (?:coming|next few|near) (?:days|weeks|hours|future)
  over the coming (?:days|weeks)
  momentarily
  (?:take|be|need) a (?:little |good |short )?(?:while|bit)
  before (?:too )?long
  (?:in|over|within) (?:just )?(?:a|the next) (?:little |short |wee |few )?(?:bit|while|moments?)
  the moment (?:we|i|they) can
  (?:when|whenever|once|as soon as) (?:we|i|they) (?:can|get round to it|(?:get|have|find) (?:an?|the|some) (?:free |spare |quiet )?(?:chance|moment|minute|second|time))
  in the shortest possible time
  sometime(?: (?:next|this) \w+| soon)?(?: or so)?
  without (?:further |undue )?delay
  in no time
  an? (?:quick|prompt|swift|speedy) (?:call(?:back)?|reply|response|answer|update)
  at some (?:point|stage)
  any (?:day|minute|moment|time) now
  (?:won't|not) be (?:too |very )?long(?: now)?
  the (?:minute|second|instant) (?!(?:i|we|you) (?:saw|read|heard|got|realised|realized|noticed)\b)(?:we|i|they|one|it|he|she|the)\b
  as (?:quickly|soon|fast|promptly) as (?:is|it is|it's) (?:practical|possible|feasible|practicable)
  (?:within|in) a reasonable (?:time|period)(?:frame|scale)?
  when(?:ever)? (?:it's|it is|they're|they are) (?:ready|done|sorted|fixed|available)
  (?<!\b(?:or|no|days?|weeks?|hours?|months?|minutes?|much|a bit|years?) )later(?: on)?(?! (?:than|this|today|tonight))
`;
