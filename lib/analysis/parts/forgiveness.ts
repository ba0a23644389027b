import type { Part } from '../model';
import { re } from '../pattern';

/** Known so that it is not taken for something else; nobody is told that it is missing. */
export const forgiveness: Part = {
  id: 'forgiveness',
  name: 'Asks for another chance',
  core: false,
  match: [
    re`\b(?:please|hope(?: \w+){0,3} (?:you|you'll)(?:'ll| can| will| could)?|ask you to|can you|will you|would you|could you) forgive (?:the|us|me|my|our)\b(?! for asking)`,
    re`\b(?:ask|beg) (?:for )?your forgiveness\b`,
    re`\b(?:hope|ask|beg|find it)\b[^.!?]{0,30}\bto forgive (?:us|me)\b`,
    re`\b(?:earn|win|regain|rebuild) (?:back )?your (?:trust|confidence|business)\b`,
    re`\b(?:give|giving) us (?:another|a second) chance\b`,
  ],
  present: [
    'Please forgive the mix-up.',
    'I hope you can forgive me for the wait.',
    "I'd like to earn back your trust.",
    'I ask your forgiveness for the hurt my email caused.',
  ],
  absent: [
    'Forgive me for asking, but is the cable plugged in?',
    'The outstanding balance was forgiven.',
    'Our forgiving return window lasts 90 days.',
  ],
};
