import type { Rule } from '../model';
import { re } from '../words';

const REOPEN = re`\b(?:re-?open|(?<!not )reply (?:here|and|if)|let me know|if (?:it|this|anything|you)[^.!?]{0,60}\b(?:reply|write|call|tell|come back))\b`;

export const closedDoor: Rule = {
  id: 'closed-door',
  title: 'Closes the door',
  severity: 'strong',
  scope: 'phrase',
  says: 'It tells the customer that nobody will listen any more.',
  match: [
    re`(?<hit>\b(?:this|your|the) (?:[\w-]+ ){0,2}(?:ticket|case|matter|complaint|file|request|issue|enquiry|conversation) (?:is|has been|will be|was)(?: now| being| hereby| considered| therefore)* (?:closed|resolved and closed)\b)`,
    re`(?<hit>\b(?:i'm|we're|i am|we are|i will be|we will be|i have|we have|i've|we've|we will|i will|i'll|we'll) (?:now |therefore )?(?:closing|closed?) (?:your|this|the) (?:\w+ )?(?:case|ticket|matter|complaint|file|request)\b(?: now)?)`,
    re`(?<hit>\b(?:we|i) (?:now )?consider (?:this|the|your) (?:\w+ )?(?:\w+ )?(?:as )?(?:resolved|closed|settled|final)\b)`,
    re`(?<hit>\b(?:our|this|the) decision (?:is|remains|stands as) final\b)`,
    re`(?<hit>\b(?:please )?(?:do not|don't) (?:reply|respond)(?: to (?:this|us)(?: \w+)?)?\b)`,
    re`(?<hit>\b(?:(?:there's|there is) )?nothing (?:more|further|else) (?:that )?(?:we|i) can (?:do|offer|add)\b)`,
    re`(?<hit>\b(?:(?:we|i) )?(?:will not|won't|no longer|cannot) (?:be )?(?:entering?|enter|correspond\w*|reply\w*|respond\w*)(?: into)?(?: any)? further(?: \w+)?\b)`,
    re`(?<hit>\bno further correspondence\b)`,
  ],
  unless: ({ doc, index }) => [0, 1].some((by) => doc.sentences[index + by]?.facts.shows(REOPEN) ?? false),
  rewrites: [{ sentence: "I think this is solved. If it isn't, reply and it comes straight back to me." }],
  flags: [
    'This ticket is now closed.',
    'Our decision is final.',
    'Please do not reply to this email.',
    'We will not enter into further correspondence.',
    "I'm closing your case now.",
  ],
  passes: [
    'Our store is closed on Sunday.',
    'The valve is now closed, so the leak has stopped.',
    'Your final bill is attached.',
  ],
};
