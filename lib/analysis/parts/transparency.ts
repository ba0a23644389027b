import type { Part } from '../model';
import { scan } from '../scan';
import { re } from '../words';

const UNKNOWN = String.raw`(?:i|we)(?:'re| are|'m| am)? (?:still )?(?:currently |honestly )?(?:(?:do not|don't)(?: yet)? (?:know|have the (?:full|whole) (?:picture|story))|can't (?:yet )?say|cannot (?:yet )?say|haven't (?:yet )?(?:found|traced|worked out)|missing|not (?:yet )?sure|only know|waiting for)`;
const MORE = String.raw`(?:because|since|so (?:i|we)|as (?:the|we|our)|until|i'll (?:share|tell|update)|we'll (?:share|tell|update)|and i'd rather|the next)`;

export const transparency: Part = {
  id: 'transparency',
  name: 'Says what is not known yet',
  core: false,
  find: ({ low }) =>
    low.endsWith('?')
      ? []
      : scan(low, [
          re`\b${UNKNOWN}\b[^.!?]{0,120}?\b${MORE}\b[^.!?]{3,100}`,
          re`\b(?:at the moment|so far|right now) (?:i|we) only know\b[^.!?]{3,100}`,
        ]),
  present: [
    "I don't know yet why the second charge went through, because the bank's log for that hour hasn't reached us.",
    "At the moment I only know that 40 accounts were hit, including yours. I'll share more at 3 pm.",
    "We're still missing the driver's report, so I can't say who signed for it.",
    "I don't have the full picture yet, and I'd rather tell you that than guess; the next facts come from the lab on Friday.",
  ],
  absent: [
    'It is too early to tell.',
    "I don't know.",
    'No further information is available.',
    "Don't you know which email address you used?",
  ],
};
