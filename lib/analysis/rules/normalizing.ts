import { commonplace } from '../claims/commonplace';
import { stated } from '../grammar/ask';
import { dropSentence } from '../made/drop';
import { dropTail } from '../made/size';
import type { Rule } from '../model';
import { re } from '../pattern';

const WOES = '(?:mistakes|errors|delays|outages|glitches|problems|issues|mix-?ups|breakages)';
const THEY_HAPPEN = [
  re`(?<hit>\b(?:(?:these|such|those) things|stuff|shit) (?:do |can |sometimes |will |just )?happens?\b)(?!\?)`,
  re`(?<hit>\b${WOES} (?:(?:do|can|may|might|will|sometimes|occasionally)(?: on occasion)? )?(?:happen|occur|arise|be (?:experienced|expected))\b|\b(?:is|are) bound to happen\b)`,
  re`(?<hit>\bit (?:can |could |might |may |does )?happens? to (?:the best of us|everyone|everybody|anyone|all of us)\b)`,
  re`(?<hit>\b(?:it's|we're|we are|i'm) only human\b|\bit is what it is\b|\bsuch is life\b|\bthat's life\b|\bin the same boat\b|\b(?:even )?the best of us\b|\bpart and parcel of\b[^.!?,;]{0,30})`,
  re`(?<hit>\b(?:just |simply |only )?(?:one of (?:those|these) (?:things|days)|the nature of the beast|the luck of the draw|the way (?:it goes|the cookie crumbles))\b)`,
];
const IT_HAPPENS = re`(?<!\b(?:if|when|whenever|how|why|where|before|until|till|after|as|once|time|that|what|which|and) )(?<hit>\b(?:it|this) (?:just |sometimes |always )?happens\b)(?= ?[.!,]| ?$)`;
const OTHERS = [
  re`(?<hit>\b(?:no|none of our|not one) (?:other|one else|customers?)(?: customers?| users?| one)?(?: \w+){0,2} (?:complain|report|mention|experienc|ha[sd]|notic|had)\w*\b[^.!?,;]{0,40})`,
  re`(?<hit>\bnobody else (?:has |have )?(?:ever )?(?:complain|report|mention|notic|said|says|rais|experienc|had (?:this|that|any)|minds)\w*[^.!?,;]{0,40})`,
  re`(?<hit>\byou(?:'re| are) the (?:only|first) (?:\w+ )?(?:to|who|that) (?:ha[sd] )?(?:complain|mention|report|object|notic|sa(?:y|id))\w*\b[^.!?,;]{0,30})`,
  re`(?<hit>\b(?:many|most|other|all|lots of|plenty of) (?:of our )?(?:other )?(?:customers|users|people|guests|companies)(?: \w+){0,2} (?:don't mind|have(?:n't)? (?:the same|complained|had)|experience (?:this|the same)|face|are (?:also )?waiting)\b)`,
];
const NEVER_SURE = [
  re`(?<hit>\byou(?:'re| are) not the only (?:one|customer|person|guest|passenger|user|player)\b[^.!?,;]{0,30})`,
  re`(?<hit>\bno \w+(?: \w+){0,2} can (?:ever )?(?:guarantee|be (?:perfect|100)|promise)\b[^.!?,;]{0,30})`,
  re`(?<hit>\b(?:no \w+(?: \w+)?|nobody|no one|none of us)(?:'s| is| are) (?:ever )?(?:perfect|infallible|immune)\b)`,
  re`(?<hit>\bthere(?:'s| is| are| will be)(?: always| bound to be| always going to be)(?: going to be)? (?:some|a few|the odd|delays)\b[^.!?,;]{0,30})`,
];
/** A word that makes reading the clauses worth while. */
const TRIGGER =
  /\b(?:even the best|common|normal|usual|standard|typical|inevitable|unavoidable|part of|expected|just how|the way|always like|perfect|everyone|everybody|every|we all|nobody|no one|none|no other|a lot|often|regularly|expect|times?|occasion(?:ally)?|sometimes|now and|so often|in a while|do|does|can|these things|those|such|most|all|any|no)\b/;

export const normalizing: Rule = {
  id: 'normalizing',
  title: 'Makes it normal',
  severity: 'medium',
  scope: 'clause',
  says: 'That it happens to others too does not make it smaller for this customer.',
  match: [
    re`(?<hit>\b(?:\w+|\d+) times out of (?:ten|twenty|a hundred|\d+)\b)`,
    re`(?<hit>\bhappens to (?:plenty|lots|many|most|all|a lot) of\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:is|are|was|were|'s)(?:n't| not) (?:at all |really |that )?(?:unusual|uncommon|unheard of|out of the ordinary)\b[^.!?,;]{0,40})`,
    re`(?<hit>\b(?:(?:is|are) )?(?:just )?a fact of life\b[^.!?,;]{0,30}|\byou know how it is\b|\bconsidered (?:quite |perfectly )?normal\b)`,
    re`(?<hit>\b(?:everyone|everybody|we all|anyone|anybody) (?:can |may |will )?(?:has|have|gets?|makes?) (?:an? |the odd )?(?:off|bad) (?:night|day|week|moment)s?\b)`,
    ...THEY_HAPPEN,
    IT_HAPPENS,
    ...OTHERS,
    ...NEVER_SURE,
  ],
  find: (s) =>
    TRIGGER.test(s.low)
      ? s.clauses
          .filter((c) => stated(c) && commonplace(c, s.low))
          .map((c) => ({ start: c.subject.span.start, end: c.span.end }))
      : [],
  except: ({ low }) => low.endsWith('?'),
  rewrites: [
    { make: dropSentence },
    { make: dropTail },
    { advice: 'Cut it, and say what it cost this customer instead.' },
  ],
  flags: [
    'The wait is the same at every surgery.',
    'An hour is not out of the ordinary for a Monday.',
    'Nine times out of ten it is the cable.',
    'That kind of thing happens to most of our guests.',
    'No courier is ever perfect.',
    'Delays are part of flying in winter.',
    'Problems may on occasion arise at the depot.',
    'These things happen.',
    "Mistakes happen, it's only human.",
    'No other customer has complained about this.',
    'It happens to the best of us!',
    "That's just how the post works.",
    'This sort of thing is quite common.',
    "You're the first person to complain about it.",
    'Everyone makes mistakes.',
    "Nobody's perfect.",
    'Saturdays are always like that.',
    'A bit of noise is to be expected.',
    "It's perfectly normal for orders to go missing.",
    'Even good couriers lose a box sometimes.',
    "You're not the only one in the queue.",
    'We all get it wrong at times; everyone makes mistakes.',
    'No one else in the building has complained.',
    "It's one of those things.",
    'We see this a lot.',
    'It could happen to anyone.',
    'You have to expect some delay in winter.',
    'Plenty of shops are in the same boat.',
    'That is quite normal for this time of year.',
    'Even the best of us forget things.',
    'Sorry, it happens.',
    'Even the best airlines have a bad day.',
  ],
  passes: [
    'The delays are our doing: we sold more seats than we have.',
    "It's normal for the light to blink while it charges.",
    "I'll make sure it happens on time tomorrow.",
    "It's normal for the paint to smell for a day.",
    "You're the third customer to report it, so we've pulled the update.",
    'Nobody else has a key to your room.',
    'That is not how we want to work.',
    'Everyone on the tram gets their fare back.',
    'When do these things happen: at start-up or later?',
    'The light sometimes blinks while it charges.',
    'No one else can open your locker.',
    'We hear this song a lot.',
    'Tell me when it happens.',
  ],
};
