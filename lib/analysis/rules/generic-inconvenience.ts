import { sorryAbout, sorryAtLeast, sorryBlank, sorryForOwn, sorryForTheirs, sorryOff } from '../made/sorry';
import type { Rule } from '../model';
import { re } from '../pattern';
import { HEAD, LEAD } from '../words/apology';
import { PROBLEM } from '../words/trouble';

/** With the misspellings that real mail has. */
const INCONVENIENCE = 'inco[nv]{1,2}[ie]{1,3}n?[ie]{0,3}n(?:ces?|se|t)';
const FILL = String.raw`(?:(?!\b(?:but|if|because|hear|${PROBLEM})\b)[^.!?;:,\s]+,? ){0,7}?`;
/** What went wrong may be named before it: "any inconvenience" takes that back. */
const NAMED = String.raw`(?:(?!\b(?:but|if|because|and|or)\b)[^.!?;:,\s]+ ){0,8}(?:(?!\b(?:but|if|because|and|or)\b)[^.!?;:,\s]+)`;
const SPECIFIC = String.raw`(?! (?:of (?:having|being|not|the)|that comes))`;
const TAIL = String.raw`(?: (?:or|and) (?:\w+ )?\w+)?(?: (?:(?:this|that|it|we|these) )?(?:you )?(?:\w+ )?(?:may |might |has |have )?(?:have |be )?(?:caused|faced|experienced|experiencing|causing)(?: you)?)?`;

export const genericInconvenience: Rule = {
  id: 'generic-inconvenience',
  title: 'Names nothing',
  severity: 'strong',
  scope: 'phrase',
  says: '"Inconvenience" could mean anything, so the reader cannot tell that you know what went wrong for them.',
  match: [
    re`(?<hit>\b(?:any|all|the|whatever) (?:\w+ )?${INCONVENIENCE}\b[^.!?,;]{0,40} is (?:\w+ )?regretted\b)`,
    re`(?<hit>^regret(?:ting)? (?:any|all|the) ${INCONVENIENCE}\b)`,
    re`(?<hit>\b(?:i|we) (?:do )?hope (?:that )?(?:this|it|that)(?: has| have| was| is)?(?:n't| not) (?:been |caused |cause |prove[dn]? |be )?(?:\w+ ){0,3}inconvenien\w+[^.!?,;]{0,20})`,
    re`(?<hit>${LEAD}${HEAD} (?:again |once again |once more |and |to (?:hear|learn|see) )?(?:(?:for|about|of|regarding|on) )?${FILL}\b${INCONVENIENCE}\b${SPECIFIC}${TAIL})`,
    re`(?<hit>${LEAD}${HEAD} (?:for|about) ${NAMED} (?:and|or) (?:for )?(?:any|all|whatever) (?:\w+ )?${INCONVENIENCE}\b${SPECIFIC}${TAIL})`,
    re`(?<hit>${LEAD}${HEAD} (?:that |if )?(?:you|u)(?:'ve| have| were|'re| are| had)(?: been)? (?:\w+ )?inconvenienced\b)`,
    re`(?<hit>${LEAD}${HEAD} (?:to|for|if) (?:\w+ ){0,3}?inconvenienc(?:e|ing|ed) you)`,
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
    'We apologise for the mix-up with your order and any inconvenience.',
    "I hope it wasn't too inconvenient.",
    'We apologize for any inconvenience.',
    'We apologise for the inconvenience this may have caused.',
    'Please accept our sincere apologies for any inconvenience caused by the outage.',
    "I'm so sorry about the terrible inconvenience.",
    'Our apologies for inconveniencing you.',
    'We apologise for the inconvienience.',
    'sorry 4 any inconvinience, sorry for the inconvience',
    "I'm sorry that you were inconvenienced.",
  ],
  passes: [
    'Would it be an inconvenience for you to send a photo?',
    "I'm sorry you had to drive 40 miles back to the store; that's a lot more than an inconvenience.",
    'You wrote that the delay was "a huge inconvenience", and you\'re right.',
  ],
};
