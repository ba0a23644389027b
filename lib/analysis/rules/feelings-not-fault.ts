import type { Rule } from '../model';
import { FEELING, LEAD, re } from '../words';

export const feelingsNotFault: Rule = {
  id: 'feelings-not-fault',
  title: 'Sorry for feelings',
  severity: 'strong',
  scope: 'clause',
  says: 'It apologises for how the customer feels and leaves out what was done to them.',
  match: [
    re`(?<hit>${LEAD}\b(?:sorry|apologi[sz]e|regret)(?: to (?:hear|see|learn|read))?(?: that)? (?:you|u|ur|youre)(?:'re| are|'ve been| have been| were|'d)? (?:still |so |very |now |all )?(?:(?:made|left|left to|made to) feel(?:ing)?|feel(?:ing)?|felt|found (?:our|my|the|it|this) (?:\w+ )?(?:rude|unhelpful|cold|abrupt|harsh|dismissive|unfair|\w+ing)|${FEELING}|see it|saw it|took (?:it|this|that|offence|offense)|think|thought|believe|(?:not|n't) (?:happy|satisfied|pleased)|didn't (?:enjoy|like|love)|did not (?:enjoy|like|love)|(?:aren't|are not|weren't) (?:happy|satisfied|pleased))\b(?! (?:because|by) (?:we|our|my|i)\b)(?: (?!because|and\b|but\b)[\w']+){0,6})`,
    re`(?<hit>${LEAD}\b(?:sorry|apologi[sz]e|apologies|regret)(?: to hear)? (?:for|about|of) (?:all )?(?:your|the) (?:\w+ )?(?:frustrations?|disappointment|anger|upset|dissatisfaction|feelings|annoyance|displeasure|unhappiness)\b(?! (?:we|our|of having|(?:\S+ ){0,4}(?:with|by|when|because) )))`,
    re`(?<hit>${LEAD}\b(?:sorry|apologi[sz]e)(?: that)? (?:the (?:\w+ )?experience|this|it|the situation) (?:has )?(?:left|made) you (?:feel(?:ing)? )?(?:so |very |feel )?${FEELING})`,
    re`(?<hit>${LEAD}\bsorry (?:that )?your feelings\b[^.!?,;]{0,40})`,
  ],
  rewrites: [
    { clause: "I'm sorry we [what we did]. You have every reason to be angry" },
    { clause: "I'm sorry [what went wrong]" },
  ],
  flags: [
    "I'm sorry that you feel this way.",
    'Sorry you feel our prices are unfair.',
    'I apologise for your frustration.',
    'I am sorry you took it that way',
    "We're sorry you didn't enjoy the experience.",
    'We are sorry you found our tone rude.',
    "I'm sorry you've been made to feel unwelcome.",
    'Sorry the experience left you feeling disappointed.',
  ],
  passes: [
    "I'm sorry we upset you by cancelling at the last minute.",
    "I know that's a hassle for you and I don't blame you for being upset.",
    'I understand how frustrating this delay must be.',
    'I am sorry our mistake ruined your evening.',
    'How do you feel about a refund instead?',
  ],
};
