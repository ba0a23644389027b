import { among, stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { FAULT, fails } from '../lemmas';
import type { Rule } from '../model';
import { has } from '../scan';
import { re } from '../words';

const WOES = '(?:mistakes|errors|delays|outages|glitches|problems|issues|mix-?ups|breakages)';
const COMMON = re`^ (?:just |simply |only |always |a |an |very |quite |fairly |perfectly |pretty |completely |all |sadly )*(?:common|normal|usual|standard|typical|inevitable|unavoidable|part of|to be expected|expected|how|the way|like (?:this|that))\b`;
/** "normal for the light to blink": of the thing, not of our failures. */
const NEUTRAL = re`^ (?:\w+ ){0,3}(?:common|normal|usual|standard|typical) (?:for|to|that|size|price|rate|procedure)\b(?![^.!?]* (?:go (?:missing|astray|wrong|down)|slip|get (?:lost|delayed|damaged)|be (?:late|delayed|lost)|arrive late|fail|break|happen))`;
const THINGS: ReadonlySet<string> = new Set(
  'this that it these those thing things sort kind saturday sunday december'.split(' '),
);

/** "Delays are part of flying", "this sort of thing is quite common". */
function said({ subject, verb }: Clause, low: string): boolean {
  const rest = low.slice(verb.span.end);
  if (verb.lemma !== 'be' || verb.negative || !has(rest, COMMON) || has(rest, NEUTRAL)) return false;
  if (subject.kind !== 'thing') return false;
  if (has(rest, /to be expected|always like/)) return true;
  return among(THINGS, subject.head) || among(FAULT, subject.head) || has(subject.text.toLowerCase(), AILING);
}

/** "Nobody else on your street has reported a problem." */
const OTHER =
  /^(?:nobody|no-?one|no one|none|not one|no) (?:else|of|other|\w+ (?:customers?|guests?|users?))\b/;
const MINDS: ReadonlySet<string> = new Set(
  'complain report mention notice say raise experience have mind object find'.split(' '),
);
/** "We get this a lot", "you have to expect some noise". */
const OFTEN = re`^ (?:this|that|it|these|this kind of thing|this sort of thing) (?:a lot|all the time|every (?:day|week|year)|often|quite often|(?:fairly |pretty )?regularly)\b`;
const usual = ({ subject, verb, rest }: Clause): boolean =>
  (subject.kind === 'us' && /^(?:get|see|hear|have)$/.test(verb.lemma) && has(rest, OFTEN)) ||
  (subject.kind === 'you' &&
    !verb.negative &&
    (verb.to === 'expect' || (verb.lemma === 'expect' && /^(?:must|should|can)$/.test(verb.modal ?? ''))) &&
    has(rest, re`\b(?:some|noise|delays?|the odd|a bit|queues?|wait)\b`));

const alone = ({ subject, verb, rest }: Clause): boolean =>
  OTHER.test(subject.text.toLowerCase()) &&
  MINDS.has(verb.lemma) &&
  !/^ (?:an? )?(?:key|access|copy)\b/.test(rest);

const AILING = re`\b(?:late|lost|missing|delayed|noisy|noise|cold|wrong|mix-?ups?)\b`;
const ALL = /^(?:everyone|everybody|nobody|no one|anyone|anybody|all|most people|every \w+)\b|^we all\b/;
/** "Everyone makes mistakes", "nobody's perfect". */
function everybody({ subject, verb, rest }: Clause, low: string): boolean {
  if (!ALL.test(low.slice(subject.span.start, verb.span.start))) return false;
  if (verb.lemma === 'be') return has(rest, re`^ perfect\b`);
  return (
    /^(?:get|make|have|experience|see)$/.test(verb.lemma) &&
    has(rest, re`\b(?:mistakes?|errors?|delays?|late|the odd|bad days?)\b`)
  );
}

/** "Even the best airlines lose bags sometimes", "it does that sometimes". */
const NOW_AND_THEN = re`\b(?:sometimes|occasionally|now and (?:then|again)|from time to time|every so often|once in a while|on occasion|at times)\b`;
const MISHAPS: ReadonlySet<string> = new Set('happen occur arise fail do go'.split(' '));
const nowAndThen = ({ subject, verb, rest }: Clause, low: string): boolean =>
  subject.kind !== 'you' &&
  verb.tense === 'present' &&
  !verb.negative &&
  (fails(verb.lemma) || (MISHAPS.has(verb.lemma) && has(`${verb.lemma}${rest}`, AMISS))) &&
  has(low, NOW_AND_THEN);
const AMISS = re`^(?:happen|occur|arise|fail|do (?:that|this|it)|go (?:wrong|missing|astray|down))\b`;

const THEY_HAPPEN = [
  re`(?<hit>\b(?:(?:these|such|those) things|stuff|shit) (?:do |can |sometimes |will |just )?happens?\b)(?!\?)`,
  re`(?<hit>\b${WOES} (?:(?:do|can|may|might|will|sometimes|occasionally)(?: on occasion)? )?(?:happen|occur|arise|be (?:experienced|expected))\b|\b(?:is|are) bound to happen\b)`,
  re`(?<hit>\bit (?:can |could |might |may |does )?happens? to (?:the best of us|everyone|everybody|anyone|all of us)\b)`,
  re`(?<hit>\b(?:it's|we're|we are|i'm) only human\b|\bit is what it is\b|\bpart and parcel of\b[^.!?,;]{0,30})`,
  re`(?<hit>\b(?:just |simply |only )?(?:one of (?:those|these) (?:things|days)|the nature of the beast|the luck of the draw|the way (?:it goes|the cookie crumbles))\b)`,
];
const OTHERS = [
  re`(?<hit>\b(?:no|none of our|not one) (?:other|one else|customers?)(?: customers?| users?| one)?(?: \w+){0,2} (?:complain|report|mention|experienc|ha[sd]|notic|had)\w*\b[^.!?,;]{0,40})`,
  re`(?<hit>\bnobody else (?:has |have )?(?:ever )?(?:complain|report|mention|notic|said|says|rais|experienc|had (?:this|that|any)|minds)\w*[^.!?,;]{0,40})`,
  re`(?<hit>\byou(?:'re| are) the (?:only|first) (?:\w+ )?(?:to|who|that) (?:ha[sd] )?(?:complain|mention|report|object|notic|sa(?:y|id))\w*\b[^.!?,;]{0,30})`,
  re`(?<hit>\b(?:many|most|other|all|lots of|plenty of) (?:of our )?(?:other )?(?:customers|users|people|guests|companies)(?: \w+){0,2} (?:don't mind|have(?:n't)? (?:the same|complained|had)|experience (?:this|the same)|face|are (?:also )?waiting)\b)`,
];
const NEVER_SURE = [
  re`(?<hit>\byou(?:'re| are) not the only (?:one|customer|person|guest|passenger|user|player)\b[^.!?,;]{0,30})`,
  re`(?<hit>\bno \w+(?: \w+){0,2} can (?:ever )?(?:guarantee|be (?:perfect|100)|promise)\b[^.!?,;]{0,30})`,
  re`(?<hit>\bthere(?:'s| is| are| will be)(?: always| bound to be| always going to be)(?: going to be)? (?:some|a few|the odd|delays)\b[^.!?,;]{0,30})`,
];
/** A word that makes reading the clauses worth while. */
const TRIGGER =
  /\b(?:common|normal|usual|standard|typical|inevitable|unavoidable|part of|expected|just how|the way|always like|perfect|everyone|everybody|every|we all|nobody|no one|none|no other|a lot|often|regularly|expect|times?|occasion(?:ally)?|sometimes|now and|so often|in a while)\b/;

export const normalizing: Rule = {
  id: 'normalizing',
  title: 'Makes it normal',
  severity: 'medium',
  scope: 'clause',
  says: 'That it happens to others too does not make it smaller for this customer.',
  match: [...THEY_HAPPEN, ...OTHERS, ...NEVER_SURE],
  find: (s) =>
    TRIGGER.test(s.low)
      ? s.clauses
          .filter(
            (c) =>
              stated(c) &&
              (said(c, s.low) || everybody(c, s.low) || usual(c) || alone(c) || nowAndThen(c, s.low)),
          )
          .map((c) => ({ start: c.subject.span.start, end: c.span.end }))
      : [],
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
  ],
};
