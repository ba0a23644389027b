import { idles, toldOurs } from '../claims/idle-deed';
import { among } from '../lexicon/classes';
import { FELT } from '../lexicon/nouns';
import { withTime } from '../made/deed';
import { dropPraise } from '../made/drop';
import { lookAndWrite } from '../made/look';
import type { Rule } from '../model';
import { neighbour } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';
import { BUSY, MACHINE_LOAD } from '../words/busy';
import { SOON, TIME } from '../words/time';

const US = String.raw`(?:(?:i|we|i[mv]e?|ill|weve|our (?:[\w-]+ ){0,3}team|the (?:[\w-]+ ){0,2}team|(?:our|the) (?:[\w-]+ ){0,2}(?:engineers|developers|technicians|specialists|people|staff|guys|folks|experts|techs?|devs?)|my (?:team|colleagues?))(?:'ll|'re|'m|'ve|'d| will| are| am| is| have| has| can| shall)?)`;
const AND = String.raw`(?<=\b(?:we|i|team)\b[^.!?;]{0,90}\b(?:and|who) )(?:will|are|have|shall)`;
const HOW = String.raw`(?: (?:\w+ly|currently|now|also|just|still|be|been|going to|definitely|further|want to|need to|like to|be sure to|do|working hard to|trying to|hard|immediately|in the (?:process|middle) of|gone ahead and|go ahead and))*`;
/** What they do is no promise of ours. */
const OTHERS = String.raw`(?:supplier|courier|carrier|driver|partner|bank|manufacturer|seller|airline|vendor|contractor|provider|council)s?|they|you|who`;
const THING = String.raw`(?: (?!so\b|and\b|${SOON})[\w'/-]+){0,6}`;

const STEPS = '(?:steps?|measures|action|precautions?)';
const BETTER = '(?:make sure|ensure|prevent|avoid|address|improve|resolve|see)';

const IDLE_WORDS = re`\b(?:enquir|inquir|explor|monitor|prob|pass|flag|escalat|rais|mention|highlight|relay|forward|feed|fed|know|words?|chat|talk|look|keep|continu|carry|ask|check|dig|see|effort|progress|report|told|spoke|hand|refer|mind)`;
const MACHINES = re`\b${MACHINE_LOAD}\b`;
const CLOCK = re`\b${TIME}`;
const PURPOSE = re`\b(?:so(?: that)?|in order|if|when|while|before|once|as|where|and then|how) (?:\w+ )?$`;
/** "If it's that, do tell me and I will pass it on": it waits for the customer. */
const WAITS = re`\b(?:if|when|once|tell|send|let me know|reply)\b[^.!?]* and (?:then )?$`;
/** The next sentence says when they will hear of it. */
const HEARS_BY = re`^(?:i|we)(?:'ll| will) (?:write|call|ring|phone|e-?mail|message|text|update|let)\b[^.!?]*\b(?:by|at|on|before|within|until) `;
/** "… and I'll write to you by noon": the same sentence says when they will hear of it. */
const AND_HEARS = re`\band (?:(?:i|we)(?:'ll| will) )?(?:write|call|ring|phone|e-?mail|message|text|update) (?:to )?you\b[^.!?]*\b(?:by|at|on|before|within|until) `;
/** "On Monday I'll look at it and write to you": the day stands first. */
const THEN = re`\b(?:on|by|at|before|within|until) [^;.!?]{2,60} ?$`;
const WRITES = re`\band (?:(?:i|we)(?:'ll| will) )?(?:write|call|ring|phone|e-?mail) (?:to )?you\b`;
/** "should there be more for me to look into" */
const FOR_THEM = re`\b(?:if|should|anything|something|whether)\b[^,;]*$`;
/** What was found stands right behind it. */
const FOUND = re`^(?:i|we)(?:'ve| have) (?:\w+ )?(?:looked|checked|investigated|reviewed)\b[^.!?]*(?::|\b(?:found|because|turns out|and (?:the|it|your|we|i) )\b)`;
const RESULT = re`^(?:i|we) (?:looked|investigated|reviewed|checked)\b`;

/** "We share your sadness": it is felt, and handed to nobody. */
const SHARES = /^(?:i|we)(?: \w+)? share your (?:\w+ )?(?<what>\w+)/;
const sharesFeeling = (words: string): boolean => among(FELT, SHARES.exec(words)?.groups?.what ?? 'nothing');

export const vagueAction: Rule = {
  id: 'vague-action',
  title: 'Promises nothing',
  severity: 'medium',
  scope: 'clause',
  says: 'It sounds busy but names no step that the customer could wait for.',
  match: [
    re`(?<hit>\b(?:an?|the|your|this) (?:\w+ ){0,3}(?:is|are|being) (?:now |already |currently |still )?(?:being (?:worked on|looked (?:at|into|after))|in the works)\b)`,
    re`(?<hit>\b(?:i|we|our \w+) (?:keep|continue to|continue|are (?:constantly|always|continuously|continually)) (?:upgrad|improv|work|strengthen|enhanc|optimi[sz])\w*\b[^.!?;]{0,40}\b(?:to (?:meet|serve|give|offer|satisfy)|your (?:needs|expectations))\b[^.!?;,]{0,30})`,
    re`^(?<hit>well (?:have a look|look into|check|see what|pass (?:it|this|that)|investigate|do our best|get (?:someone|somebody) to)\b${THING})`,
    re`(?<hit>\b(?:i|we)(?:'d| would) (?:love|like|be (?:keen|happy|glad)) to (?:look into|get to the bottom|investigate|dig into)\b${THING})`,
    re`(?<hit>\b(?:i|we)(?:'ll| will) (?:note|record|log) (?:this|that|it|your \w+)\b${THING})`,
    re`(?<hit>\b(?:i|we)(?:'ll| will) check (?:this|that|it) out\b)`,
    re`(?<!\b(?:${OTHERS}) )(?<hit>\b(?:is|are) doing (?:our|their|his|her) (?:very )?(?:best|utmost)\b${THING})`,
    re`(?<hit>\byour (?:\w+ )?(?:claim|case|complaint|issue|request|concern)s? (?:is|are) (?:a|our) (?:top |high |highest |number one )?priority\b(?: for us)?)`,
    re`(?<hit>\b(?:forwarded|highlighted|escalated|passed|flagged|shared|raised) (?:(?:this|it|that|the same|your \w+) )?(?:(?:along|on) )?(?:to|with) (?:the|our) (?:concerned|relevant|respective|appropriate) (?:team|department|people|manager)s?\b)`,
    re`(?<hit>\b(?:${US}|${AND})${HOW} ${BUSY}${THING})`,
    re`(?<hit>\blet me (?:\w+ )?(?:look into|report|check on|review|investigate|take a (?:closer )?look|get to the bottom|dig into|escalate|pass)${THING})`,
    re`(?<hit>\b(?:(?:your|this|the) (?:[\w-]+ ){0,2}(?:feedback|comments?|concerns?|case|issue|complaint|matter|ticket|request|points?|query|report|messages?|e-?mails?|note)|this|it|that|everything you(?:'ve| have)? \w+)(?: has been| have been| is being|'s being| is| will be| are being) (?:\w+ly )?(?:forwarded|passed|put through|fed back|noted|logged|taken (?:on ?board|forward)|flagged|escalated|raised|shared|reviewed|investigated|looked into|handled|dealt with|prioriti[sz]ed|taken (?:\w+ )?seriously|noted|addressed)\b${THING})`,
    re`(?<=\b(?:i|we|our \w+|team)\b[^.!?;]{0,90}\band )(?<hit>do (?:our (?:very )?best|everything|all|whatever) (?:possible|(?:that )?(?:we|i|it) \w+|to|in our power)${THING})`,
    re`(?<hit>\b${US} (?:\w+ly )*(?:\w+ly|hard|still|now) working (?:to|on)\b${THING})`,
    re`(?<!\b(?:${OTHERS}) )(?<hit>\b(?:will|shall|are|is|have been|has been) (?:work|working) (?:(?:\w+ly|hard|around the clock|day and night|flat out)(?: |(?=[.,;!]|$)))+(?:(?:to|on|with)\b${THING})?)`,
    re`(?<hit>\b[a-z]+ takes (?:[\w']+ ){1,8}?(?:very |extremely |so )?seriously\b)`,
    re`(?<hit>\b(?:i|we)(?:'ll|'re| will| are)(?: be)?${HOW} (?:review|revis|improv|tighten|look(?:ing)? at|learn(?:ing)? from|rethink)(?:e|ing)? (?:our|the way we|how we) [^.!?,;]{3,40})`,
    re`(?<hit>\b(?:steps|measures|action|processes|procedures) (?:is|are|will be|has been|have been|was|were) (?:being )?(?:taken|put in place|implemented)\b)`,
    re`(?<hit>\b(?:i|we)(?:'re|'ll|'ve|'m| are| am| will| have)?(?: \w+ly| already| now| also)* (?:take|taking|taken|took) (?:(?:all|every|the|some|any|several|a number of|further|more) )*(?:(?:necessary|appropriate|immediate|right|serious|active|extra|additional|corrective) ${STEPS}|${STEPS}(?= to ${BETTER}))(?: to ${BETTER}\b${THING})?)`,
    re`(?<hit>\b(?:will|to|'ll) use (?:it|this|that|these|your \w+) to (?:improve|better|develop)\b${THING})`,
    re`(?<hit>\b(?:i|we)(?:'ll| will) take (?:it|this|things) from here\b)`,
    re`^(?<hit>(?:please )?leave (?:it|this|that) with (?:me|us)\b)`,
    re`(?<hit>\b(?:rest assured,? )?(?:that )?(?:i|we|(?:the|our|my) (?:[\w-]+ ){0,2}(?:team|engineers|developers|technicians|people|guys|folks|experts|colleagues?|staff))(?:'re|'m|'s| are| am| is| r) (?:already |all |now |straight )?(?:on it|on the case)\b)`,
    re`(?<hit>\b(?:i|we)(?:'ve|'ll| have| will)? (?:(?:have|had) (?:a )?(?:quiet |quick |stern )?word with (?:the|our|my) (?:\w+ )?(?:team|department|staff|people|crew|colleagues?|manager|driver|agent)|(?:made|make|taken|take|left) (?:a )?note of (?:this|it|that|your \w+|what you \w+))\b)`,
    re`(?<hit>\b(?:i|we)(?:'ve|'ll| have| will)? let (?:the|our) (?:relevant|right|appropriate|\w+)? ?(?:people|team|department|staff|managers?|colleagues) know\b)`,
    re`(?<hit>\b(?:see to it|make sure|ensure)(?: that)? (?:someone|somebody|the team|our team|they) (?:looks?|checks?|deals?|gets?|follows?|takes? care)\b${THING})`,
    re`(?<hit>\byour (?:concerns?|feedback|complaint|points?|voice|frustration)(?: has| have|'s) been (?:heard|understood|registered|acknowledged)\b)`,
    re`(?<hit>\b(?:i|we)(?:'re|'m| are| am) (?:all over|on top of) (?:it|this|that|things)\b)`,
    re`(?<hit>\b(?:the|this|your) (?:matter|case|issue|complaint|problem)(?:'s| is) (?:now |already )?(?:in hand|being (?:dealt with|handled|looked at|looked into|addressed|actioned))\b)`,
  ],
  find: (s) =>
    has(s.low, IDLE_WORDS)
      ? s.clauses
          .filter((c) => idles(c) || toldOurs(c))
          .map((c) => ({ start: Math.max(c.subject.span.start, c.span.start), end: c.span.end }))
      : [],
  except: ({ low }, { start }) =>
    low.endsWith('?') ||
    sharesFeeling(low.slice(start)) ||
    has(low.slice(start), CLOCK) ||
    has(low.slice(start), MACHINES) ||
    has(low.slice(start), AND_HEARS) ||
    (has(low.slice(0, start), THEN) && has(low.slice(start), WRITES)) ||
    has(low.slice(0, start), PURPOSE) ||
    has(low.slice(0, start), WAITS) ||
    has(low.slice(start), RESULT) ||
    has(low.slice(0, start), FOR_THEM) ||
    has(low.slice(start), FOUND),
  unless: ({ doc, index, hit }) =>
    has(doc.sentences[index + 1]?.facts.low ?? '', HEARS_BY) ||
    ((neighbour(doc, index, 'repair') || neighbour(doc, index + 1, 'repair')) &&
      !has(doc.sentences[index]?.facts.low.slice(hit.start, hit.end) ?? '', /\binternally\b/)),
  rewrites: [
    { make: lookAndWrite },
    { make: withTime },
    { make: dropPraise },

    { clause: "I've [the next concrete step]. I'll [call or write] by [time]" },
    {
      advice:
        'Say the next concrete step: "I\'ve asked our courier to search the Leeds depot today. I\'ll call you at 4 pm with what they find."',
    },
  ],
  flags: [
    'A fix is being worked on.',
    'We keep improving our app to meet your needs.',
    "We'd love to get to the bottom of it.",
    "We'll note this on your file.",
    "We'll check that out.",
    'The night shift is doing its best, and the porters are doing their utmost.',
    'Your claim is a top priority for us.',
    'The same has been forwarded to the concerned team.',
    'Leave this with us.',
    'Measures have been put in place.',
    'We have taken every necessary step to address this.',
    "We're in the middle of investigating your case.",
    'Our team is diligently working to process your claim at the earliest.',
    "I'll do everything in my power to help as quickly as possible.",
    'The engineers are aware of the fault.',
    "We'll be reviewing our procedures.",
    'We are doing what we can.',
    'Our agents will work tirelessly to fix every fault.',
    'Acme takes the safety of its riders very seriously.',
    'The right measures are being taken.',
    "We're looking into it.",
    "I'll pass this on to the relevant team.",
    'We will escalate your case.',
    'We will use your comments to improve.',
    'I have gone ahead and escalated it to our engineers.',
    'Your feedback has been forwarded.',
    "I'll do my best.",
    "We're making every effort to resolve this.",
    'Our specialists are working around the clock.',
    'Appropriate action will be taken.',
    'ill look into that for you',
    'Our techs are looking at it.',
    'The team is on it.',
    'Your points have been taken on board.',
    'This has been fed back to the branch.',
    "We'll deal with that internally.",
    "I've had a word with the team.",
    'The matter is in hand.',
    "We've let the right people know.",
    'Your complaint has been heard.',
    "We're on top of it.",
    "It's being dealt with.",
    'We will take this from here.',
  ],
  passes: [
    'We share your disappointment.',
    "On Monday I'll look at it myself and write to you what I see.",
    "I'm looking into it, and I'll write to you by noon with what I find.",
    'From today we review our own invoices before noon.',
    "We'd love to take a look at your drawings over the phone.",
    "I'll personally track it down, find out what's happening, and get back to you by this time tomorrow.",
    'Look into the lens and press the button.',
    "I looked into it: our label printer skipped your order. I've reprinted it.",
    "I've passed the key to your neighbour at no. 12.",
    'It works on Windows and Mac.',
    'The carriers are working hard to clear the road.',
    "If it's still there, tell me and I'll pass it on to her.",
    'I had a word with Jo and she is bringing your key at two.',
  ],
};
