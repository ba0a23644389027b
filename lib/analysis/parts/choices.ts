import type { Part } from '../model';
import { re } from '../words';

const REMEDY = String.raw`(?:refund|replac\w+|credit|rebook|repair|swap|money back|exchange|new (?:one|unit|order)|re-?send|cancel|reschedul\w+|voucher|another (?:\w+ )?(?:time|day|room|date|one|flight)|upgrade|keep|discount|different|instead)`;

export const choices: Part = {
  id: 'choices',
  name: 'Offers a choice',
  core: false,
  match: [
    re`\beither\b[^.!?]{0,100}\b${REMEDY}\b[^.!?]{0,100}\bor\b[^.!?]{3,100}`,
    re`\boption (?:1|one|a)\b[^.!?]{3,100}`,
    re`\bwhat would (?:make|put) (?:this|it|things) right\b[^.!?]{0,40}`,
    re`\bwould you (?:rather|prefer)\b[^.!?]{3,120}\bor\b[^.!?]{2,80}`,
    re`\b(?:tell me|let me know|just say)? ?which (?:one |of \w+ )?(?:would )?you(?:'d)? (?:would )?(?:prefer|rather|like)\b[^.!?]{0,80}`,
    re`\bwhich would you (?:like|prefer)\b`,
    re`\b(?:i|we) (?:can|could) (?:offer|book|do|get|move|arrange)\b[^.!?]{3,90}\bor\b[^.!?]{3,80}`,
    re`\blet me know which\b[^.!?]{0,60}`,
    re`\b(?:i|we) (?:can|could) [^.!?]{0,70}\b${REMEDY}\b[^.!?]{0,70}\bor\b[^.!?]{3,80}`,
  ],
  present: [
    'I can either rebook you on the 6 pm flight or refund the ticket in full.',
    'Option 1: a new unit tomorrow. Option 2: your money back today. Option 1 needs someone at home.',
    'What would make this right for you?',
    'Tell me which you prefer: credit now, or the repair on Friday.',
  ],
  absent: [
    'You have no choice but to wait.',
    'Choose a stronger password.',
    'Which order number is it, 4411 or 4412?',
  ],
};
