import { ofEach } from '../asked';
import type { Part } from '../model';
import { sentenceSpan } from '../nearby';
import { re } from '../pattern';

const REMEDY = String.raw`(?:refund|replac\w+|credit|rebook|repair|swap|money back|exchange|new (?:one|unit|order)|re-?send|cancel|reschedul\w+|voucher|another (?:\w+ )?(?:time|day|room|date|one|flight)|upgrade|keep|discount|different|instead|something else)`;
const OFFER = ofEach(re`\b(?:what|here's what|these are what) (?:i|we) (?:can|could) (?:do|offer)\b[^.!?]*$`);
const ITEM = /^(?:[-*•]|\d+[.)]|option\b)/;
/** The list stands in the next few lines. */
const WITHIN = 5;
const WISH = ofEach(re`\bif you(?:'d| would) (?:like|prefer|rather)\b`);
const ELSE = /^(?:if not|otherwise|alternatively|or\b)/;

export const choices: Part = {
  id: 'choices',
  name: 'Offers a choice',
  core: false,
  match: [
    re`\b(?:you've got|you have|there are|here are|the) (?:two|three|a couple of) (?:options|ways|choices|possibilities)\b[^.!?]{0,100}`,
    re`\byou (?:may|can|could) (?:\w+ )?(?:keep|have|take|send|swap|return|stay|move|wait|get|pick)\b[^.!?]{2,80} or (?:send|keep|have|take|swap|return|stay|move|wait|get|pick|a|the|your|\w+, which)\b[^.!?]{2,60}`,
    re`\byou (?:may|can|could) have [^.!?]{1,50}, or [^.!?]{1,50}`,
    re`\b(?:i|we)(?:'ll| will| can|'d)\b[^.!?]{2,70},? or (?:stay|keep|come|wait|you|i|we|a|your|the) [^.!?]{2,50}\b(?:i'll|we'll|instead|back|if you)\b`,
    re`\bor your money back\b[^.!?]{0,40}|\b(?:your (?:shout|call|pick|choice)|either is fine|which(?:ever)?(?:'ll| will| would)? (?:work|feel|suit|do|be)s? (?:better|best|right|easier|you)\b)[^.!?]{0,40}`,
    re`\bwhat would you (?:both |all )?(?:want|like) (?:from us|us to do|me to do)\b|\bis there something (?:else )?you'd rather (?:have)?\b`,
    re`\bcan (?:come|go|be|arrive) (?:at|on) [^.!?]{1,20} or (?:at|on) [^.!?]{1,20}`,
    re`\b(?:options|choices) below\b[^.!?]{0,60}`,
    re`\beither\b[^.!?]{0,100}\b${REMEDY}\b[^.!?]{0,100}\bor\b[^.!?]{3,100}`,
    re`\boption (?:1|one|a)\b[^.!?]{3,100}`,
    re`\b(?:do|would) you (?:want|like|prefer) (?:me|us) to [^.!?]{3,90}\bor\b[^.!?]{2,80}`,
    re`\bhow would you like (?:us|me) to (?:fix|resolve|settle|put|handle|sort|make)\b[^.!?]{0,60}`,
    re`\beither (?:i|we)\b[^.!?]{3,90}\bor\b[^.!?]{3,90}`,
    re`\bwhat (?:would|could|might|will) (?:make|put) (?:this|it|things) right\b[^.!?]{0,40}`,
    re`\b(?:what|how) (?:can|could|would|may|should) (?:we|i|you like (?:us|me) to) (?:do )?(?:to )?(?:put|make|set) (?:this|it|things) (?:right|up)\b[^.!?]{0,40}`,
    re`\b(?:shall|should|can|could|may) (?:i|we) [^.!?]{0,60}\b${REMEDY}\b[^.!?]{0,80}\bor\b[^.!?]{3,80}`,
    re`\b(?:happy|glad) to [^.!?]{0,60}\b${REMEDY}\b[^.!?]{0,60}\bor\b[^.!?]{3,60}`,
    re`\b(?:take your pick|your choice|you choose|up to you)\b ?[:,–—-][^.!?]{3,90}\bor\b[^.!?]{2,60}`,
    re`\bdo you want\b[^.!?]{3,80}\bor (?:shall|should|would|do) [^.!?]{3,80}`,
    re`\bif you(?:'d| would) (?:rather|prefer)\b[^.!?]{1,60}\b${REMEDY}[^.!?]{0,60}`,
    re`\byou can (?:also |either )?(?:keep|return|exchange|swap|have)\b[^.!?]{3,80}\bor (?:keep|return|exchange|swap|have|send|get|take) [^.!?]{2,60}`,
    re`\bwould you (?:rather|prefer)\b[^.!?]{3,120}\bor\b[^.!?]{2,80}`,
    re`\b(?:tell me|let me know|just say)? ?which (?:one |of \w+ )?(?:would )?you(?:'d)? (?:would )?(?:prefer|rather|like)\b[^.!?]{0,80}`,
    re`\bwhich of (?:these|those|the \w+)\b[^.!?]{0,60}`,
    re`\bwould you rather (?:choose|have)\b[^.!?]{0,80}`,
    re`\bwhichever (?:one )?(?:suits|works|you|is (?:easier|better))\b[^.!?]{0,40}`,
    re`\b(?:i|we) (?:can|could) (?:offer|book|do|get|move|arrange|come|call|send|deliver|bring)\b[^.!?]{3,90}\bor\b[^.!?]{3,80}`,
    re`\blet me know which\b[^.!?]{0,60}`,
    re`\b(?:i|we)(?: can| could|'ll| will) [^.!?]{0,70}\b${REMEDY}\b[^.!?]{0,70}\b(?:or|instead|if you'd rather)\b[^.!?]{3,80}`,
    re`\b(?:you|i|we)(?: can| could|'ll| will) (?=[^.!?]*\b${REMEDY}\b)[^.!?]{3,90}\bor (?:i|we|you)(?: can| could|'ll| will)\b[^.!?]{3,80}`,
    re`\bif you(?:'ve| have) [^.!?]{3,80}, [^.!?]{0,60}\b(?:i|we)(?:'ll| will| can) [^.!?]{0,40}\b(?:${REMEDY})\b`,
  ],
  test: (doc, found) => {
    const { sentences } = doc;
    const listed = (from: number) =>
      sentences.slice(from, from + WITHIN).filter((s) => s.facts.shows(ITEM)).length > 1;
    const offered = [
      ...doc.showing(OFFER).filter((i) => listed(i + 1)),
      ...doc.showing(WISH).filter((i) => sentences[i + 1]?.facts.shows(ELSE)),
    ];
    return [...found, ...offered.map((i) => sentenceSpan(doc, i))];
  },
  present: [
    'Your choice: a new lamp or the £40 back.',
    'I can either rebook you on the 6 pm flight or refund the ticket in full.',
    'Option 1: a new unit tomorrow. Option 2: your money back today. Option 1 needs someone at home.',
    'What would make this right for you?',
    'Tell me which you prefer: credit now, or the repair on Friday.',
    'Shall I send a replacement, or would you rather have the money?',
    'How can we put this right?',
    'I can bring it on Monday or on Friday.',
    'If you would rather have a refund, say so.',
    'You can keep the table at half price or return it to us.',
    'Do you want me to refund it or send another?',
  ],
  absent: [
    'You have no choice but to wait.',
    'Choose a stronger password.',
    'Which order number is it, 4411 or 4412?',
  ],
};
