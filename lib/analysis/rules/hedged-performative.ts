import type { Rule } from '../model';
import { re } from '../pattern';

export const hedgedPerformative: Rule = {
  id: 'hedged-performative',
  title: 'Announces sorry',
  severity: 'hint',
  scope: 'phrase',
  says: 'It announces an apology instead of making it; say it straight.',
  match: [
    re`(?<hit>\b(?:on behalf of [^.!?]{2,40}?,? )?(?:i|we|i'd|we'd|allow (?:us|me)|let (?:me|us))(?: guess i| think i)?(?: would| just| really| first| also|'d)* (?:like to|want(?:ed)? to|wish to|must|have to|need to|should|to|be the first to|(?:like to |want to )?(?:start|begin|open)(?: off)? by)(?: \w+ly| also| first| all)* (?:apologi[sz](?:e|ing)|say(?:ing)? (?:\w+ )?sorry|(?:extend|offer|express) (?:our|my|an?|you)(?: \w+){0,3} apolog(?:y|ies))\b)(?! (?:for|that|about) (?!the (?:inconvenience|trouble)))`,
  ],
  except: ({ low }) => low.endsWith('?'),
  rewrites: [{ clause: "I'm sorry we [what we did]" }],
  flags: [
    'I just wanted to say sorry.',
    'Allow us to extend our sincerest apologies.',
    'On behalf of Northwind, we wish to offer our apologies.',
    'I must apologise.',
    'I guess I should apologise.',
  ],
  passes: [
    'I apologise for the double charge.',
    'Would you like to speak to a manager?',
    'I owe you an apology for missing the deadline.',
  ],
};
