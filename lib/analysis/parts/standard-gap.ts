import type { Part } from '../model';
import { re } from '../pattern';

export const standardGap: Part = {
  id: 'standard-gap',
  name: 'Admits it was below standard',
  core: false,
  match: [
    re`\b(?:that|this|it)(?:'s| is| was)(?: \w+)?(?:n't| not) (?:\w+ )?(?:the|an?) (?:[\w-]+ ){0,3}(?:standards?|levels?|experience|service|quality|kind|sort)\b(?: of \w+)?(?: that)? (?:we|you|i) (?:\w+ )?(?:strive|aim|want|like|expect|hold|set|hope|deserve|wish)\b[^.!?]{0,60}`,
    re`\b(?:that|this|it)(?:'s| is| was) (?:simply |just |really )?not (?:how|what|the way|the \w+ (?:that )?(?:we|you)) (?:we|i|you)? ?(?:want|like|aim|try|mean|expect|should|pay|deserve|do)\b[^.!?]{0,60}`,
    re`\b(?:that|this|it)(?:'s| is| was)(?:n't| not) (?:how|what|the \w+) (?:we|i|you) (?:want|like|aim|expect|should|pay|deserve)\b[^.!?]{0,60}`,
    re`\b(?:that|this|it)(?:'s| is| was)(?:n't| not) the (?:\w+ ){1,4}(?:we|i|you) (?:set out|aim|want|expect|try|promise|deserve|pay)\b[^.!?]{0,60}`,
    re`\b(?:we|i) (?:should|ought to)(?: be| have)? (?:\w+ )?(?:doing|done|do) (?:\w+ )?better\b[^.!?]{0,40}`,
    re`\byou (?:pay|paid|signed up) for [^.!?]{3,50},? (?:and|so|but) (?:you )?(?:should|didn't|got)\b[^.!?]{3,60}`,
    re`\byou (?:were|are|'re) right to (?:expect|be)\b[^.!?]{3,60}`,
    re`\b(?:fall|falls|fell|fallen) (?:well |far )?(?:short|below)\b[^.!?]{0,60}`,
    re`\b(?:below|not (?:up )?to) (?:our|the) (?:\w+ )?standards?\b[^.!?]{0,40}`,
    re`\b(?:that|this|it|we|i)(?: (?:simply|just|really|frankly))?(?:'s| is| was| were|'re)?(?:n't| not) (?:\w+ )?(?:good enough|acceptable|ok(?:ay)?|on)\b(?! (?:the|a|your|our|my)\b)(?! (?:to|for (?:verif|us)))`,
    re`\b(?:that|this|it)(?:'s| is| was) (?:\w+ )?(?:unacceptable|below standard|inexcusable)\b`,
    re`\byou (?:shouldn't|should not|should never) have (?:had|needed|been)\b[^.!?]{3,60}`,
    re`\b(?:we|i)(?:'d| had)? (?:promised|said|told you|agreed|quoted)\b[^.!?]{3,80}\b(?:and|but|then) (?:(?:we|i|it|that) )?(?:took|came (?:\w+ )?(?:late|later|next|after|too)|didn't|did not|never|broke|failed|missed|haven't)\b[^.!?]{0,40}`,
    re`\b(?:nobody|no one|no \w+) should (?:ever )?(?:have|be|need) (?:to|left|kept|made|treated)\b[^.!?]{3,60}`,
    re`\byou (?:(?:should never be|should have had|expected|had every right to expect)|(?:\w+ )?deserved?) (?:(?:far|much|so much|a lot|rather|way) )?(?:better|treated|a (?:far |much )?better|more)\b[^.!?]{0,60}`,
  ],
  present: [
    'That is clearly not the quality of service that we aim for.',
    "That's not how we want to treat people.",
    'You were right to expect a call back the same day.',
    'This falls short of what we promised you.',
    "You shouldn't have had to chase us.",
    "That isn't good enough.",
    'You deserved much better from us.',
    "That simply wasn't good enough.",
    'Nobody should have to wait six weeks for an answer.',
    'We should have done better.',
    'We promised you a call within an hour, and it came the next day.',
    "That isn't the sort of welcome we want to give.",
  ],
  absent: [
    'We pride ourselves on excellent service.',
    'The photo is not good enough to verify your ID.',
    "That's not how the feature works.",
  ],
};
