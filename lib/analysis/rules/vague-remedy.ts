import type { Rule } from '../model';
import { neighbour } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';

/** What the customer's details are for is no promise yet. */
const FOR_US = re`(?<!^)\b(?:help|helps|assist|assists|allow|allows|enable|enables|let|lets) us\b[^.!?]*$`;

/** "… put this right with a free clean", "by paying the fine". */
const NAMED = re`^ (?:of [£$€\d]|worth|with (?:an? |the |your |\d|two |some )|by \w+ing\b)`;

export const vagueRemedy: Rule = {
  id: 'vague-remedy',
  title: 'Amends without content',
  severity: 'medium',
  scope: 'phrase',
  says: 'It promises to make good without saying how, so it promises nothing yet.',
  match: [
    re`(?<hit>\ba (?:little|small|wee|tiny) (?:treat|something|gift|surprise|gesture|thank you|token)(?: of \w+)? (?:is|will be|awaits?|will)\b[^.!?,;]{0,30})`,
    re`(?<hit>\ba gesture of good-?will (?:will|is)\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:let us|we'll|we will|we'd like to|i'd like to|help) put a smile (?:back )?on your face\b)`,
    re`(?<hit>\b(?:work with you to )?(?:find|reach|agree(?: on)?) (?:a|some) (?:remedy|solution|outcome) (?:that|which) (?:satisfies|suits|works for) you\b)`,
    re`(?<hit>\b(?:(?:we|i)(?:'ll|'d| will| would| want| are| can| hope)?(?: \w+){0,3} )?(?:mak(?:e|ing) (?:this|it|things|that) (?:right|up to you)|put (?:this|it|things) right)\b)(?! for you\?)`,
    re`(?<hit>\b(?:you(?:'ll| will)|we(?:'ll| will)|i(?:'ll| will))(?: be)? (?:\w+ )?(?:compensated?|taken care of|looked after|reimbursed)(?: you)?(?: \w+ly)?\b)(?! (?:for|with|by|of) [^.!?]{0,20}\d)`,
    re`(?<hit>\b(?:find(?:ing)?|reach(?:ing)?|arrive at|come up with|work(?:ing)? (?:out|towards?)|provid(?:e|ing)|offer(?:ing)?)(?: finding| reaching)? an? (?:\w+ )?(?:suitable|satisfactory|appropriate|acceptable|amicable|fair|mutually \w+|good|better) (?:solution|resolution|remedy|outcome|alternative)\b)`,
    re`(?<hit>\b(?:find|work out|work(?:ing)? towards?|reach) an? (?:solution|resolution|outcome) that (?:works|meets|suits|satisfies)\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:some (?:form|kind|sort) of|(?:suitable|appropriate|adequate|fair|due)) (?:compensation|redress|remedy)\b)`,
    re`(?<hit>\b(?:an? |as an? )?(?:small |little )?token of (?:our|my) (?:\w+ )?(?:appreciation|apology|regret|gratitude|apologies)\b)`,
    re`(?<hit>\b(?:make sure|ensure|see(?: to it)? that) (?:that )?you(?:'re| are|'ll be)(?: not| never)? (?:\w+ )?(?:out of pocket|happy|satisfied|sorted)\b)`,
    re`(?<hit>\b(?:we|i)(?:'d| would|'ll| will)(?: (?:like|love) to)? do something (?:nice|special|extra|for you)\b[^.!?,;]{0,20})`,
    re`(?<hit>\b(?:come to|reach|make|agree on) (?:some|an?) (?:arrangement|agreement|understanding|compromise)\b)`,
    re`(?<hit>\b(?:offer|give|send|arrange) (?:you )?(?:some|a (?:bit of|little)) (?:compensation|credit|money back|refund)\b)`,
    re`(?<hit>\b(?:offer|give|send|take) (?:you )?something off\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:i|we)(?:'ll| will| want to|'d like to| would like to)(?: \w+)? (?:turn (?:this|things|it|that) (?:around|round)|take (?:good |extra |special )?care of you)\b[^.!?,;]{0,30})`,
    re`(?<hit>\bfind a way to (?:compensate|reimburse|resolve|fix|solve|help|sort|settle|put|make|get)\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:offer|give|make|send|arrange) (?:you )?(?:some |an? )(?:small |little )?(?:goodwill gesture|gesture of good-?will)\b)`,
    re`(?<hit>\b(?:i|we)(?:'ll| will) (?:get you sorted|sort you out|see you right|see you(?:'re| are) all right)\b)`,
    re`(?<hit>\b(?:find (?:a|some) way to |try to |want to |like to )?make amends\b)`,
    re`(?<hit>\b(?:i|we)(?:'ll|'d| will| can| would like to)(?: \w+)? (?:sort|work|figure|find|arrange|do|offer|send) (?:you )?something(?: (?:out|nice|special|extra|for you|to help))*)(?= ?[.,!;]| ?$)`,
    re`(?<hit>\b(?:see|make sure|ensure) (?:that |to it that )?you(?:'re| are) (?:\w+ )?(?:taken care of|looked after|compensated)\b)`,
    re`(?<hit>\b(?:a (?:little |small )?)?something (?:small |nice |extra |special )?(?:for your (?:trouble|patience|time)|by way of (?:an )?(?:apology|thanks)|to (?:say sorry|make up for it|cheer you up))\b)`,
    re`(?<hit>\b(?:(?:i|we)(?:'ll| will)|let me|let's) see what (?:i|we|else) can (?:do|offer|arrange|sort(?: out)?)(?: (?:for you|about (?:it|this|that)|to help))?\b)`,
  ],
  except: ({ low }, hit) =>
    low.endsWith('?') ||
    has(low.slice(0, hit.start), FOR_US) ||
    has(low.slice(hit.end), NAMED) ||
    has(low.slice(0, hit.start), re`\b(?:what|how)\b[^,]*$`),
  unless: ({ doc, index }) =>
    [0, 1].some((by) => neighbour(doc, index + by, 'restitution') || neighbour(doc, index + by, 'repair')),
  rewrites: [
    { clause: "I'll [what you will do] by [time]" },
    { advice: 'Name it: "I\'ve taken the £25 delivery fee off and added a free month."' },
  ],
  flags: [
    'We are happy to take something off your bill.',
    'We will do something special for you.',
    'We want to find a way to compensate you.',
    "We'll take good care of you next time.",
    'We want to turn things around for you.',
    'We can offer you some credit.',
    'We would like to offer some form of compensation.',
    'Our team will work towards a resolution that suits you.',
    "We'd like to make this right.",
    "We'll make it up to you.",
    'You will be compensated accordingly.',
    "We'll find a suitable solution.",
    'Please accept a small token of our appreciation.',
    "We'll find a way to make amends.",
    "I'll see what I can do for you.",
    'We have a little something to cheer you up.',
    "We'll make sure you're not out of pocket.",
    "We'd like to offer a gesture of goodwill.",
    'I am sure we can come to an arrangement.',
  ],
  passes: [
    'I can offer you some credit worth $20.',
    'These details help us find the cause and offer a suitable solution.',
    "To make this right, I've refunded the full $80.",
    'What would make this right for you?',
    'Click Make to build the project.',
    'Enter the token we emailed you.',
    "We'd like to make it right by paying for the taxi.",
    'We would like to offer a gesture of goodwill of £20.',
  ],
};
