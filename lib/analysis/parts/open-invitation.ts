import type { Span } from '../../types';
import { ofEach } from '../asked';
import type { Bare, Doc, Part } from '../model';
import { sentenceSpan, spotsIn } from '../nearby';
import { re } from '../pattern';
import { has, inOrder, scan } from '../scan';

const US = String.raw`(?:me|us|our (?:\w+ ){0,3}(?:team|line|desk|agents?|office|shop|support|experts?|page|prompts)|the (?:shop|office|desk|practice|prompts)|my (?:\w+ )?line|support|customer (?:service|care|support))`;
/** The way back: to write, ring or reply, or to be met by somebody. */
const REACH = re`\b(?:reply|(?:call|chat)(?= ?(?:/|or|and|so|for)\b| ?/)|write(?: back| to ${US})?|(?:call|ring|email|e-mail|text|message|dm|ping|tell|ask|contact|chat with|chat to|talk to|speak (?:to|with)|connect with|reach(?: out)?(?: to)?|(?<=recommend |suggest |try )(?:reaching out to|getting in touch with)|visit|see|get back to|come back to) ${US}|call back|chat(?= (?:by|here|at|via|now)\b)|reach(?: back)? out|get in touch|shout|give ${US} a (?:shout|call|ring|bell|buzz)|let (?:me|us|our \w+) know|lmk|say the word|say so|hit reply|feel free|follow the (?:prompts|steps) (?:at|here)|send (?:me|us) (?:a )?(?:\w+ )?(?:note|message|line|dm|reply)|drop (?:me|us) a (?:line|note)|${US}(?:'s| is| are))\b`;
/** Something may still be wrong, or come up later. */
const MORE = re`\b(?:(?:any|some|more|further|other|additional) ?(?:thing|questions?|help|assistance|issues?|problems?|concerns?|trouble|queries|support|info\w*|one|probs?)?|anything|something|still|again|\w+n't|not|no|nothing|another|stuck|encounter|come across|need (?:help|any|further|more|anything|us)|have (?:any|more|further|questions)|questions|wrong|persists?|continues?|happens|these|those|that|this|run short|feel \w+|short|worse|changes)\b`;
const START = re`\b(?:your|the) (?:order|account|booking|case|ticket|phone|tracking|reference|confirmation) (?:number|id|no)\b|\bwithin \d+|\bor (?:we|this) \w+ ?(?:will )?close|\b(?:so (?:that )?(?:we|i) can (?:start|look|check|help|assist|resolve|fix))\b|\bhelp us (?:to )?(?:assist|help|look|investigate|resolve|understand)\b|\bfor further assistance\b|\bkeep us posted\b`;
/** The customer is sent elsewhere, or asked for what is needed to begin. */
const ELSEWHERE = re`\bcontact (?:the (?:courier|bank|seller|hotel|airline|manufacturer|carrier|store)|them)\b|\b(?:could|can|would) you (?:please |kindly )?(?:let|tell|send|share|provide|confirm|dm|message|reply)\b|\bhow you'd like to (?:proceed|continue)\b|\b(?:i|we) will pass it on\b`;

/** If this fails, come back: what it asks for then does not matter. */
const SHOULD = re`\b(?:if|should|whenever|in case|for(?= (?:anything|any (?:other|further|more)|(?:more|further) (?:help|assistance|questions|queries|support)|other)\b))\b`;
const LEFT = re`^(?:[-*•] )?(?:any|more|still|no) `;
const THEN = re`[,:?–—-]|\bjust\b|\bplease\b`;
/** Write or ring, and when or what about. */
const WHENEVER = re`\b(?:if|should|whenever|any ?time|with (?:any|more)|in case|for (?:any|more|further|immediate|assistance|help)|when|how)\b[^.!?]{0,80}`;
const AT_WILL = re`\b(?:directly|any ?time)\b[^.!?]{0,60}`;
const ABOUT = re`\b(?:any|anything|what you (?:see|think|need)|about this)\b[^.!?]{0,60}`;
const MAY = re`\b(?:you can|you may|you're welcome to|please|just)(?: also| always| still)?\b`;
const INVITES = [
  re`\byou (?:may|can|could)(?: also| always| still)? (?:call|ring|reach|write to|e-?mail|message|text) (?:me|us)\b(?![^.!?]*\b(?:to (?:claim|order|book|confirm))\b)[^.!?]{0,60}`,
  re`\b(?:answers|replies|mails?|messages|this (?:mail|e-?mail|inbox|number)|e-?mails) (?:[\w-]+ ){0,5}(?:reach(?:es)?|comes?|goes?|lands?)(?: straight| directly)?(?: to| with)? me\b[^.!?]{0,40}|\bthis (?:inbox|number|line) is mine\b`,
  re`\b(?:ask for|and ask for) (?:me\b|(?!a|the|your|any|more|an)[a-z]{3,12}(?= ?(?:[.,!;]|$| when| and| if)))[^.!?]{0,40}`,
  re`\b(?:you can have|here's|here is) my (?:direct |own |mobile )?(?:line|number)\b[^.!?]{0,40}|\bmy line's\b[^.!?]{0,40}`,
  re`\b(?:write|come|reply|ring|call) (?:back )?(?:to )?(?:me|us) (?:here|on here|any ?time)\b[^.!?]{0,60}`,
  re`\byou can(?: also| always| still)? (?:reach|call|ring|text|email|write to) (?:me|us) (?:on|at|by|any)\b[^.!?]{0,60}`,
  re`^(?:write|call|ring|reply|come back|talk) (?:to )?(?:me|us|here)\b(?![^.!?]*\b(?:with|so|now|to (?:claim|get|receive|order|book)) )[^.!?]{0,60}`,
  re`\b(?:is|was) there (?:still )?(?:anything|something) else\b[^.!?]{0,60}`,
  re`\b(?:anything|what) else (?:can|could|may|that|i can|we can|you|for)\b[^.!?]{0,60}`,
  re`\bdo you (?:need|want|require|have) (?:any(?:thing)?|some|more) (?:else|other|help|further|more|questions|additional)\b[^.!?]{0,50}`,
  re`\b(?:what|how) (?:else )?(?:can|may|could|would|do) (?:i|we|you)(?: like me to)? (?:help|do|assist)\b[^.!?]{0,50}`,
  re`\b(?:can|may|could|shall) (?:i|we) (?:help|assist)(?: you)?(?: with)?\b[^.!?]{0,12}?\b(?:else|other|more|further|anything|something|way)\b[^.!?]{0,40}`,
  re`\b(?:a (?:message|tweet|call|dm|click) away|(?:we've|we have|i've) got you covered)\b`,
  re`\bif [^.!?]{3,100}\b(?:support|service|help|care)? ?(?:team|desk|agents?|i|we)(?:'s| is| are|'m|'re|'ll| will| can)(?: \w+){0,2} (?:ready|available|here|happy|help|assist)\b[^.!?]{0,60}`,
  re`\b(?:don't|do not|never) hesitate to\b[^.!?]{3,80}`,
  re`\b(?:my|our) (?:\w+ )?(?:door|line|inbox)(?:'s| is)(?: always)? open\b`,
  re`\b(?:my|our) (?:direct |own |mobile )?(?:line|number|extension|mobile|phone|e-?mail)(?: is|:| here is) [^.!?]{3,40}`,
  re`\b(?:just |simply |please )?(?:reply|write back|answer) (?:here|to (?:this|me))\b[^.!?]{0,20}(?:,|and) (?:i|we|it|you)(?:'ll| will|'m|'re| comes?| reach)\b(?! (?:be able to )?(?:need|start|look|check|begin|process|update|send))[^.!?]{0,60}`,
  re`\bgive ${US} a shout\b[^.!?]{0,40}`,
  re`\bi'd like to hear if\b[^.!?]{0,60}`,
  re`\b(?:drop us a (?:line|note)|let (?:us|me) know(?= (?:how|if|what you)))`,
];

/** To be there for somebody invites, unless the draft asks for something first. */
const AT_HAND = re`\b(?:i'm|we're|i am|we are|they're|they are) (?:always |still |also |right |only |just )?(?:here|ready|available|on hand|a (?:message|tweet|call|click) away|happy)\b[^.!?]{0,40}?(?:until|till|if|for you|whenever|any ?time|with any|away|and can be)\b[^.!?]{0,60}`;
/** "We're here to help" invites at the end, unless the draft asks for something first. */
const THERE = ofEach(AT_HAND);
const HERE = ofEach(re`\b(?:here|happy|glad) to (?:help|assist)(?: you)?(?: out)? ?[.!]*$`);
const ASKS = ofEach(
  re`\?$|\b(?:provide|share|need) (?:\w+ ){0,4}(?:info\w*|details?|description)\b|\b(?:please|kindly|request you to)(?: kindly)? (?:provide|share|send|dm|connect|fill|drop|write|help us)\b`,
);
const LAST_THIRD = 2 / 3;

function atTheEnd(doc: Doc): Span[] {
  if (doc.showing(ASKS).length > 0) return [];
  const there = spotsIn(doc, THERE);
  if (there.length > 0) return there;
  const { start } = sentenceSpan(doc, Math.floor(doc.sentences.length * LAST_THIRD));
  return spotsIn(doc, HERE).filter((at) => at.start >= start);
}

const fallbacks = (low: string): Span[] => [
  ...inOrder(low, SHOULD, [
    [90, MORE],
    [110, REACH],
  ]),
  ...inOrder(low, LEFT, [
    [50, THEN],
    [30, REACH],
  ]),
];

const reaching = (low: string): Span[] => [
  ...inOrder(low, REACH, [[50, WHENEVER]]),
  ...inOrder(low, REACH, [[25, ABOUT]]),
  ...inOrder(low, MAY, [
    [1, REACH],
    [60, AT_WILL],
  ]),
];

function invites({ low }: Bare): Span[] {
  if (has(low, ELSEWHERE)) return [];
  return has(low, START) ? fallbacks(low) : [...fallbacks(low), ...reaching(low), ...scan(low, INVITES)];
}

export const openInvitation: Part = {
  id: 'open-invitation',
  name: 'Leaves the door open',
  core: true,
  find: invites,
  test: (doc, found) => [...found, ...atTheEnd(doc)],
  present: [
    'My direct number is 555 0142.',
    "Just write back to me and I'll deal with it.",
    'If anything still looks wrong, reply here and it comes straight to me.',
    'Is there anything else I can put right for you?',
    "I'm here until six today if you have more questions.",
    "Just hit reply if the new part doesn't fit.",
    'Call me any time this week about this.',
  ],
  absent: [
    'We are here for you. Kindly share your number with us.',
    'This ticket is now closed.',
    'Let me know your order number so I can start.',
    'Contact the courier directly if you have questions.',
    'Please reply within 5 days or we will close your case.',
  ],
};
