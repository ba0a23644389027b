import type { Part } from '../model';
import { has, scan } from '../scan';
import { re } from '../words';

const CHANGE = String.raw`(?:add(?:ed|ing)|chang(?:ed|ing)|set(?:ting)? up|train(?:ed|ing)|switch(?:ed|ing)|built|building|hir(?:ed|ing)|block(?:ed|ing)|remov(?:ed|ing)|put(?:ting)?|updat(?:ed|ing)|review(?:ed|ing)|fix(?:ed|ing)|introduc(?:ed|ing)|mov(?:ed|ing)|rewrit\w+|tighten(?:ed|ing)|flagg(?:ed|ing)|automat\w+|retrain\w*|rewrote|alter\w+|hold|check|require|test|brief(?:ed|ing)|tick)`;
const RESULT = String.raw`(?:so (?:that )?[^.!?]{0,80}?(?:can't|cannot|won't|doesn't|don't|no longer|never|isn't|aren't)|to (?:stop|prevent|avoid|catch|make sure)|from now on|no longer|before (?:we|anything|any|every|each|it)|in future|going forward|again|every)`;

export const prevention: Part = {
  id: 'prevention',
  name: 'Says what changes',
  core: false,
  find: ({ low }) =>
    has(low, re`^(?:please|if|contact)\b|\bplease\b|\?$|\b(?:we|i) hope (?!you never)`)
      ? []
      : scan(low, [
          re`\b(?:i|we|our \w+)(?:'ve| have|'re| are|'ll| will|'m| am|'s| is| has)? (?:\w+ ){0,2}?${CHANGE}\b[^.!?]{0,100}?\b${RESULT}\b[^.!?]{0,80}`,
          re`\b(?:from (?:today|now|monday|next \w+)|as of (?:today|now)|starting (?:today|now)|from now on)\b[^.!?]{0,20}?,? (?:every|each|all|any|we|i|our|no|the)\b[^.!?]{5,120}`,
          re`\bto (?:stop|prevent|avoid) (?:this|that|it|a repeat|another)[^.!?,]{0,40}, (?:i|we)(?:'ve|'re| have| now|'ll)?\b(?! (?:ask|recommend|suggest))[^.!?]{5,100}`,
          re`\bwe now (?!have)\w+ (?:every|each|all|any)\b[^.!?]{3,100}`,
        ]),
  present: [
    'From today every address change triggers a second check before we print.',
    "We've added two people to the Saturday shift so chats won't queue like that again.",
    "I've put a note on your account so renewals can't go through without your OK.",
    "We've changed the refund form so that it no longer drops the last digit.",
    "To stop this recurring, I've switched your invoices to the new address at source.",
  ],
  absent: [
    "We hope this doesn't happen in the future.",
    'To prevent this in future, please double-check your address.',
    'Contact us if it happens again.',
    'We look forward to serving you in the future.',
  ],
};
