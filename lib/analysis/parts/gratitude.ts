import type { Part } from '../model';
import { re } from '../pattern';

/** "Thanks for reaching out" opens every mail; it thanks for nothing. */
const FORMULA = String.raw`(?!(?:reaching|contacting|choosing|shopping|being|getting in|bearing|using|understanding|joining|visiting|caring)\b)`;

export const gratitude: Part = {
  id: 'gratitude',
  name: 'Thanks them as well',
  core: false,
  match: [
    re`\b(?:thanks|thank you|thx)(?: so much| very much| again)? for ${FORMULA}\w+ing\b(?! ?[.!,])[^.!?]{2,80}`,
    re`\b(?:i|we)(?: really| do)? appreciate (?:you|your) ${FORMULA}\w+ing\b[^.!?]{0,80}`,
    re`\b(?:i|we)(?: really| do)? appreciate (?:it )?that you \w+[^.!?]{0,80}`,
    re`\b(?:grateful|thankful) (?:that )?(?:to you for \w+ing|you \w+)\b[^.!?]{0,80}`,
  ],
  present: [
    'Thanks for giving us the chance to put this right.',
    "I appreciate you explaining it again; you shouldn't have needed to.",
    'Thanks for waiting the extra day while we traced it.',
    "I'm grateful you told us instead of just leaving.",
  ],
  absent: [
    'Thank you for your patience.',
    'Thanking you in advance for your prompt payment.',
    'No thanks needed!',
    'Thanks for reaching out to us.',
  ],
};
