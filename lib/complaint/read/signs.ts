import { any } from '../../analysis/words/any';

/** A trait that small words tell. With `who` it counts apart for each that a piece may be about. */
export type Sign = { readonly name: string; readonly pattern: RegExp; readonly who?: true };

const word = (...parts: string[]): RegExp => new RegExp(`(?<![\\w'])${any(...parts)}(?![\\w'])`);
const SPEAKS =
  'told|said|says|say|saying|promised|assured|guaranteed|confirmed|stated|advised|informed|claimed|agreed|wrote|quoted';
const AHEAD = "would|will|'d|'ll|going to|within|by (?:the|\\w+day|\\d|tomorrow)|supposed to|meant to|due";

/** What is not, in whatever spelling. */
export const NO =
  /\b(?:not|never|no|nobody|no[ -]one|nothing|none|nowhere|without|neither|nor|cannot|cant|hardly|barely|unable|\w+n't|(?:did|does|do|was|were|has|have|is|would|could|wo)nt)\b/;
/** What is otherwise than it should be. */
export const WRONG = word(
  'wrong(?:ly)?|late|missing|broken?|incorrect(?:ly)?|empty|down|stuck|slow(?:ly)?|too \\w+|instead|different|cold|dead',
  'damaged|nothing like|un(?!til|der|ited|ion|it)\\w+(?:able|ful|ed|ive|ic|al)|in(?:correct|accurate|complete|adequate)|mis\\w+ed',
);

/** The small words of a complaint: closed classes, and a few things that everybody has. */
export const SIGNS: readonly Sign[] = [
  {
    name: 'persists',
    pattern: word(
      'still|yet|again|ever since|so far|until now|to date|anymore|any ?more|no longer|keeps?|kept|instead|only|even',
      'twice|times|constantly|always|every ?time|each time|all the time',
    ),
    who: true,
  },
  {
    name: 'had to',
    pattern:
      /\b(?:had|have|has|having|need|needed|forced|obliged|left|ended up)\b(?: \w+)? (?:to|with|\w+ing)\b/,
    who: true,
  },
  {
    name: 'kin',
    pattern: word(
      '(?:my|our) (?:\\w+ )?(?:wife|husband|son|daughter|mother|father|mum|mom|dad|kids?|child(?:ren)?|baby|brother|sister',
      'family|partner|friends?|parents?|neighbou?r|boss|manager|team|clients?|guests?|colleagues?|customers?|grand\\w+|aunt',
      'uncle|staff|students?|trustees?|back|leg|health)',
    ),
    who: true,
  },
  {
    name: 'event',
    pattern: word(
      'deadline|wedding|birthday|anniversary|funeral|exam|interview|party|christmas|graduation|holiday|vacation|trip',
      'meeting|match|connection|conference|presentation|appointment|job|work|school|rent|mortgage|credit score',
    ),
    who: true,
  },
  { name: 'polite', pattern: word('please|pls|plz|kindly|grateful|appreciate') },
  {
    name: 'desire',
    pattern: word(
      "(?:i|we)(?: would|'d|d| will| 'll| still| just| really)* (?:like|love|want|need|expect|demand|request|ask|wish|hope)",
      "(?:i|we)(?: would|'d)* (?:prefer|rather|insist|suggest|appreciate)|all (?:i|we) (?:want|ask|need)|any (?:chance|way)",
      'would be (?:nice|great|good|fair|appreciated)|(?:should|ought to|needs? to|must) (?:be|get|have|give|take|say)',
    ),
  },
  {
    name: 'requests',
    pattern: word(
      'ask(?:ed|ing|s)? (?:that|you|them|him|her|if|for)|request(?:ed|ing|s)?|demand(?:ed|ing|s)?|to (?:have|get) (?:it|this|that|them|my|our)',
      '(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody)|(?:is|are) there any|let (?:me|us) know',
      'money back|get (?:a|my|our) (?:\\w+ )?(?:refund|money|credit)|so (?:that )?(?:i|we) can|needs? to be \\w+ed',
    ),
  },
  {
    name: 'felt',
    pattern: word(
      "(?:i|we)(?:'m| am|'re| are| was| were| feel| felt| have been|'ve been)(?: \\w+){0,2} (?:\\w+ed|upset|angry|sick|late)",
      '(?:frustrat|disappoint|annoy|irritat|embarrass|humiliat|confus|stress|exhaust|worr)\\w+|in tears',
    ),
  },
  {
    name: 'greets',
    pattern:
      /^(?:hi|hello|hey|dear|thanks|thank you|thx|regards|best|cheers|yours|kind|many thanks|good (?:morning|afternoon|evening)|sincerely|to whom)\b/,
  },
  { name: 'spoke', pattern: word(SPEAKS), who: true },
  { name: 'spoke ahead', pattern: new RegExp(`\\b(?:${SPEAKS})\\b.*(?:\\b|(?='))(?:${AHEAD})\\b`) },
  {
    name: 'meant',
    pattern: word(
      '(?:supposed|meant|due|scheduled|promised|guaranteed) (?:to|for|a|by|that|on|me|us)|(?:was|were) to (?!blame)\\w+',
    ),
  },
  { name: 'of you', pattern: word('you|your') },
];

/** How a question or a request begins. */
const OPENS =
  /^(?:@\w+,? |hi,? |hey |hello,? |so |and |but |also |then |or )*(can|could|would|will|do|does|did|is|are|am|was|were|have|has|why|how|what|when|where|which|who|may|any|should|please|pls|plz|kindly)\b/;
const OPENERS: readonly (readonly [string, RegExp])[] = [
  ['why', /^why/],
  ['wh', /^(?:wh|how)/],
  ['please', /^(?:pl|kind)/],
  ['can', /^(?:can|could|would|will)$/],
];

/** The kind of question or request that lower-cased words open; null where they open none. */
export function askedBy(low: string, asks: boolean): string | null {
  const first = OPENS.exec(low)?.[1];
  if (!first || !(asks || /^(?:pl|kind|can|could)/.test(first))) return null;
  return OPENERS.find(([, pattern]) => pattern.test(first))?.[0] ?? 'yes-no';
}
