import type { Part } from '../model';
import { re } from '../pattern';

export const personalVoice: Part = {
  id: 'personal-voice',
  name: 'Speaks as a person',
  core: false,
  match: [
    re`(?<![\w.])(?:i(?:'m|'ve|'ll|'d)?(?! ?\.\w)(?= [a-z])|my(?= (?!account\b)[a-z])|myself)(?<!\bon my)`,
  ],
  present: [
    "I'm sorry, Maya. I should have caught this.",
    "I'd be furious if someone lost my passport, too.",
    'I looked at your account myself this morning.',
    'I read your whole thread before writing back.',
  ],
  absent: [
    'We apologise. Our team is investigating. Customer Services',
    'Acme Ltd regrets the error.',
    'iPhone orders ship next week, i.e. on Monday.',
  ],
};
