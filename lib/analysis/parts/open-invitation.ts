import type { Part } from '../model';
import { has, scan } from '../scan';
import { re } from '../words';

const REACH = String.raw`(?:reply|write(?: back| to (?:me|us))?|call(?: me| us)?|email(?: me| us)?|ring(?: me| us)?|text(?: me| us)?|message(?: me| us)?|dm(?: us| me)?|reach(?: back)?(?: out)?(?: to (?:me|us))?|get in touch|(?:contact|chat with|speak (?:to|with)|ask) (?:me|us|our|them)|tell (?:me|us)|shout|give (?:me|us) a (?:shout|call|ring)|let (?:me|us|our \w+) know|lmk|say the word|say so|reach out|ping (?:me|us)|hit reply|come back to (?:me|us)|feel free)`;
const MORE = String.raw`(?:(?:any|some|more|further|other|additional)\s?(?:thing|questions?|help|assistance|issues?|problems?|concerns?|trouble|queries|support|info\w*|one)?|anything|something|still|again|doesn't|don't|didn't|isn't|any|stuck|encounter|come across|need (?:help|any|further|more|anything|us)|have (?:any|more|further|questions)|questions|looks wrong|persists?|continues|happens)`;
const START = re`\b(?:your|the) (?:order|account|booking|case|ticket|phone|tracking|reference|confirmation) (?:number|id|no)|\bwithin \d+|\bor (?:we|this) \w+ ?(?:will )?close|\b(?:so (?:we|i) can (?:start|look|check|assist|help))\b`;
const AWAY = re`\bcontact (?:the (?:courier|bank|seller|hotel|airline|manufacturer|carrier|store)|them)\b`;

export const openInvitation: Part = {
  id: 'open-invitation',
  name: 'Leaves the door open',
  core: true,
  find: ({ low }) =>
    has(low, START) || has(low, AWAY)
      ? []
      : scan(low, [
          re`\b(?:if|should|whenever|in case)\b[^.!?]{0,90}?\b${MORE}\b[^.!?]{0,100}?\b${REACH}\b[^.!?]{0,40}`,
          re`\b${REACH}\b[^.!?]{0,50}?\b(?:if|should|whenever|any ?time|with (?:any|more)|in case|for (?:any|more|further)|when|how)\b[^.!?]{0,80}`,
          re`\b${REACH} (?:\w+ ){0,3}?(?:any|anything|what you (?:see|think|need)|about this)\b[^.!?]{0,60}`,
          re`\b(?:is|was) there (?:still )?(?:anything|something) else\b[^.!?]{0,60}`,
          re`\b(?:anything|what) else (?:can|could|may|that|i can|we can|you|for)\b[^.!?]{0,60}`,
          re`\bdo you (?:need|want|require|have) (?:any(?:thing)?|some|more) (?:else|other|help|further|more|questions|additional)\b[^.!?]{0,50}`,
          re`\b(?:what|how) (?:else )?(?:can|may|could|would|do) (?:i|we|you)(?: like me to)? (?:help|do|assist)\b[^.!?]{0,50}`,
          re`\b(?:can|may|could|shall) (?:i|we) (?:help|assist)(?: you)?(?: with)?\b[^.!?]{0,12}?\b(?:else|other|more|further|anything|something|way)\b[^.!?]{0,40}`,
          re`\b(?:i'm|we're|i am|we are) (?:always |still |also |right )?(?:here|ready|available|on hand|a message away|happy)\b[^.!?]{0,40}?(?:until|till|if|for you|whenever|any ?time|with any)\b[^.!?]{0,60}`,
          re`\b(?:here|happy|glad) to (?:help|assist)(?: you)?(?: out)? ?[.!]*$`,
          re`\bif [^.!?]{3,100}\b(?:support|service|help|care)? ?(?:team|desk|agents?|i|we)(?:'s| is| are|'m|'re|'ll| will| can)(?: \w+){0,2} (?:ready|available|here|happy|help|assist)\b[^.!?]{0,60}`,
          re`\b(?:don't|do not|never) hesitate to\b[^.!?]{3,80}`,
          re`\bi'd like to hear if\b[^.!?]{0,60}`,
          re`\b(?:keep us posted|drop us a (?:line|note)|let (?:us|me) know(?= (?:how|if|what you)))`,
        ]),
  present: [
    'If anything still looks wrong, reply here and it comes straight to me.',
    'Is there anything else I can put right for you?',
    "I'm here until six today if you have more questions.",
    "Just hit reply if the new part doesn't fit.",
    'Call me any time this week about this.',
  ],
  absent: [
    'This ticket is now closed.',
    'Let me know your order number so I can start.',
    'Contact the courier directly if you have questions.',
    'Please reply within 5 days or we will close your case.',
  ],
};
