import { shift } from '../../text';
import type { Part } from '../model';
import { has, scan } from '../scan';
import { re, TIME } from '../words';

const AT = re`\b${TIME}`;
const OURS = re`\b(?:i|we|i'll|we'll|ill|our \w+)(?:'ll| will|'m|'re| am| are|'d)\b|\bi'll\b|\bwe'll\b|\byou(?:'ll| will| should)(?: \w+)? (?:have|receive|hear|get|see)\b|\bwill (?:reach|arrive|be|call|ring|email|go|come|take|ship|land|process|appear|show)\b|\bships?\b|\barrives?\b|\bleaves\b|\bexpect (?:it|a|an|this|that|us|me)\b|\b(?:refund|processing|it|this|delivery|replacement)\b[^.!?]{0,20}\btakes?\b|\bhere (?:until|till)\b|\b(?:goes|is) (?:out|on tonight)`;
const NOT_OURS = re`^(?:please|kindly|call|reply)\b[^.!?]*\b(?:within|by)\b|\b(?:most (?:tickets|customers)|usually|normally|typically|or (?:we|this ticket) (?:will )?close|warranty|you (?:contacted|called|wrote|were|have \d+))\b|\b(?:open|hours are|closed)\b[^.!?]{0,30}\b(?:until|till|from)\b|\?$`;

const PROMISE = re`\b(?:i|we)(?:'ll| will)\b`;
const PAST = re`\b(?:since|ago|yesterday|last) $|\b(?:you|i|we) (?:contacted|called|wrote|\w+ed) [^,;]*$`;

export const timeframe: Part = {
  id: 'timeframe',
  name: 'Gives a time',
  core: true,
  test: (doc) =>
    doc.sentences.flatMap(({ start, facts: { low } }, index) => {
      const before = doc.sentences[index - 1]?.facts.low ?? '';
      if (
        has(low, NOT_OURS) ||
        !(has(low, OURS) || (has(before, PROMISE) && /^(?:expect|by|on|at)\b/.test(low)))
      )
        return [];
      return scan(low, [AT])
        .filter((s) => !has(low.slice(0, s.start), PAST))
        .map((s) => shift(s, start));
    }),
  present: [
    "I'll email you by 5 pm tomorrow.",
    "I'll ring you on Thursday at 10:00, even if we're still waiting for the part.",
    'The refund will reach your account by 14 June.',
    "If the parcel hasn't arrived by Saturday, I'll send a second one that day.",
    "You'll hear from me by EOD.",
  ],
  absent: [
    "I'll get back to you soon.",
    'You contacted us on 3 May at 10:15.',
    'Please reply within 48 hours or this ticket will close.',
    'Your warranty runs until December.',
    'We answer most tickets within 24 hours.',
  ],
};
