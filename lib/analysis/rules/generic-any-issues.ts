import { sorryAbout, sorryAtLeast, sorryBlank, sorryForOwn, sorryForTheirs, sorryOff } from '../made/sorry';
import type { Rule } from '../model';
import { re } from '../pattern';
import { HEAD, LEAD } from '../words/apology';
import { PROBLEM } from '../words/trouble';

export const genericAnyIssues: Rule = {
  id: 'generic-any-issues',
  title: 'Hedges with "any"',
  severity: 'strong',
  scope: 'phrase',
  says: '"Any" suggests that perhaps nothing happened; the customer knows what did.',
  match: [
    re`(?<hit>${LEAD}${HEAD} (?:again |once again |once more )?(?:for|about) any (?:and all )?(?!(?:\w+ ){0,2}inconvenien|longer\b|more\b|of\b)(?:[\w-]+ ){0,2}?(?:[\w-]+s|damage|harm|offence|loss|noise|mess|rudeness|let-?down)\b)`,
    re`(?<hit>${LEAD}${HEAD} (?:again |once again |once more )?(?:(?:for|about|of) )?any (?:and all )?(?:(?!(?:inconvenience)\b)\w+ ){0,2}?${PROBLEM}\b(?: (?:or|and) (?:\w+ )?${PROBLEM}\b)?(?: (?:that )?(?:you|this|it)(?:'ve|'re| have| may have| might have| may be| are)?(?: been)? (?:experienc|fac|caus|encounter|had|hav)\w*)?)`,
  ],
  rewrites: [
    { make: sorryOff },
    { make: sorryForTheirs },
    { make: sorryAbout },
    { make: sorryForOwn },
    { make: sorryBlank("I'm sorry [what went wrong]. I know that meant [effect on you]") },
    { make: sorryAtLeast },
  ],
  flags: [
    'We apologise for any issues you have experienced.',
    'I apologize for any confusion or frustration.',
    "I'm sorry for any and all difficulties.",
    'Please forgive any disruption to your service.',
    'sorry about any problems w/ your last order',
    'Apologies for any hiccups at the till.',
  ],
  passes: [
    "I'm sorry we didn't send you any confirmation.",
    'Have you had any trouble since I reset it?',
    "I've gone through your account and made sure there aren't any further issues.",
  ],
};
