import type { Rule } from '../model';
import { has } from '../scan';
import { re } from '../words';

export const valuedCustomer: Rule = {
  id: 'valued-customer',
  title: 'Anonymous flattery',
  severity: 'medium',
  scope: 'phrase',
  says: 'Praise that fits everybody tells this customer that nobody looked at who they are.',
  match: [
    re`(?<hit>\b(?:(?:as |being |you are |you're )?(?:an? |our |one of our )?(?:most )?(?:valued|loyal|esteemed|cherished|precious) (?:customers?|guests?|members?|clients?|users?|passengers?|subscribers?|partners?|shoppers?))\b)`,
    re`(?<hit>\bdear (?:sir(?: ?(?:/|or) ?madam)?|madam|customers?|guests?|members?|clients?|users?|passengers?|subscribers?|shoppers?)\b)`,
    re`(?<hit>\b(?:we|our (?:\w+ )?(?:company|team)|\w+ )(?: \w+ly)? ?(?:(?:values?|treasures?|cherish(?:es)?)(?: and appreciates?)? (?:your|you as (?:a|our))|appreciates? you as (?:a|our)) (?:\w+ )?(?:business|feedback|custom|loyalty|satisfaction|opinion|patronage|trust|support|input|customer|concerns?|time)\b)`,
    re`(?<hit>\byour (?:\w+ )?(?:call|satisfaction|business|custom|comfort|trust) (?:is|are) (?:\w+ ){0,2}(?:important|priority|valued|valuable|everything|paramount|matters)\b(?: to (?:us|me))?)`,
  ],
  unless: ({ doc, index, hit }) =>
    has(
      doc.sentences[index]?.facts.low.slice(hit.start, hit.end) ?? '',
      re`\b(?:value|appreciate)s? your (?:\w+ )?(?:feedback|time|support)`,
    ) && doc.uses.length === 0,
  rewrites: [{ advice: 'Use their name and their facts: "Hi Maya, you\'ve been with us since 2014."' }],
  flags: [
    'Dear valued customer,',
    'As a loyal customer, you deserve better.',
    'Dear Sir/Madam, we apologise.',
    'You are a valued member of our family.',
    'Dear Customer, sorry for the wait.',
  ],
  passes: [
    'Dear Ms Park,',
    "I've checked the value of your basket: $80.",
    "You've been with us since 2014, and we let you down.",
    'Which value should I enter in field 3?',
  ],
};
