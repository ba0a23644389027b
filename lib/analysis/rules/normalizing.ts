import type { Rule } from '../model';
import { re } from '../words';

const WOES = '(?:mistakes|errors|delays|outages|glitches|problems|issues|mix-?ups|breakages)';

export const normalizing: Rule = {
  id: 'normalizing',
  title: 'Makes it normal',
  severity: 'medium',
  scope: 'clause',
  says: 'That it happens to others too does not make it smaller for this customer.',
  match: [
    re`(?<hit>\b(?:these|such|those) things (?:do |can |sometimes |will |just )?happen\b)(?!\?)`,
    re`(?<hit>\b${WOES} (?:(?:do|can|may|might|will|sometimes|occasionally)(?: on occasion)? )?(?:happen|occur|arise|be (?:experienced|expected))\b)`,
    re`(?<hit>\b${WOES} are (?:always |just |simply |sadly )?(?:part of|inevitable|unavoidable|normal|common|to be expected)\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:it's|we're|we are|i'm) only human\b)`,
    re`(?<hit>\b(?:no|none of our|not one) (?:other|one else|customers?)(?: customers?| users?| one)?(?: \w+){0,2} (?:complain|report|mention|experienc|ha[sd]|notic|had)\w*\b[^.!?,;]{0,40})`,
    re`(?<hit>\bnobody else (?:has )?\w+[^.!?,;]{0,40})`,
    re`(?<hit>\bit (?:can )?happens? to (?:the best of us|everyone|everybody|anyone|all of us)\b)`,
    re`(?<hit>\b(?:that|this)(?:'s| is) (?:just |simply )?(?:how|the way) (?:the|it|things|these|\w+) ?(?!we)[^.!?,;]{0,20}\b(?:works?|goes|go|are|is)\b)(?<!not (?:how|the way)[^.!?]{0,30})`,
    re`(?<hit>\b(?:this|it|that)(?:'s| is) (?:a |an )?(?:very |quite |fairly |perfectly |pretty |completely )?(?:common|normal|usual|standard|known|typical)(?: (?:issue|problem|occurrence|delay|thing|practice))?\b)(?! for (?:the|your|a|an|it)\b)(?! to (?:see|have))`,
    re`(?<hit>\b(?:many|most|other|all|lots of|plenty of) (?:of our )?(?:other )?(?:customers|users|people|guests|companies)(?: \w+){0,2} (?:don't mind|have(?:n't)? (?:the same|complained|had)|experience (?:this|the same)|face|are (?:also )?waiting)\b)`,
    re`(?<hit>\bno \w+(?: \w+){0,2} can (?:ever )?(?:guarantee|be (?:perfect|100)|promise)\b[^.!?,;]{0,30})`,
    re`(?<hit>\bthere(?:'s| is| are| will be)(?: always| bound to be| always going to be)(?: going to be)? (?:some|a few|the odd|delays)\b[^.!?,;]{0,30})`,
    re`(?<hit>\bpart and parcel of\b[^.!?,;]{0,30})`,
  ],
  unless: ({ doc, index }) => doc.sentences[index]?.facts.low.endsWith('?') ?? false,
  rewrites: [{ advice: 'Cut it, and say what it cost this customer instead.' }],
  flags: [
    'Delays are part of flying in winter.',
    'Problems may on occasion arise at the depot.',
    'These things happen.',
    "Mistakes happen, it's only human.",
    'No other customer has complained about this.',
    'It happens to the best of us!',
    "That's just how the post works.",
  ],
  passes: [
    'The delays are our doing: we sold more seats than we have.',
    "It's normal for the light to blink while it charges.",
    "I'll make sure it happens on time tomorrow.",
    'When do these things happen: at start-up or later?',
  ],
};
