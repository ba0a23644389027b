import type { Rule } from '../model';
import { re } from '../pattern';
import { LEAD } from '../words/apology';

export const preemptiveApology: Rule = {
  id: 'preemptive-apology',
  title: 'Sorry in advance',
  severity: 'hint',
  scope: 'phrase',
  says: 'Nothing has happened yet; facts about what is coming help more than an early sorry.',
  match: [
    re`(?<hit>${LEAD}\b(?:sorry|apologi[sz]e|apologies|apology) (?:in advance|beforehand|ahead of time)\b)`,
    re`(?<hit>\b(?:sorry|apologi[sz]e|apologies) (?:for|about) [^.!?,;]{2,50}\b(?:you(?:'ll| will| may| might)(?! (?:have|not have)\b)|that will|which will|next week|tonight|tomorrow)\b[^.!?,;]{0,40})`,
  ],
  rewrites: [
    {
      advice:
        'Give the facts instead: "Tonight from 2 to 4 you won\'t be able to log in. If you need it then, tell me and I\'ll move the slot."',
    },
  ],
  flags: [
    'Apologies in advance for slow replies.',
    'Sorry in advance for the noise next week.',
    'We apologise beforehand for the road works.',
    'Our apologies for the downtime you will see tonight.',
  ],
  passes: [
    'We paid in advance.',
    "Tonight from two to four you won't be able to log in. I'm sorry: we should have told you last week.",
    "I'm sorry you may not have heard from us on Monday; we skipped your ticket.",
  ],
};
