import type { Rule } from '../model';
import { CANT, re } from '../words';

const POLICY = String.raw`(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|sale))?|t&cs|rules|procedures?|guidelines|protocols?|contract(?:ual agreements?)?|regulations)`;
const REFUSED = String.raw`(?:${CANT}|locked|suspended|closed|unable|denied|declined|rejected|blocked|forfeited|cancel\w+)`;

export const policyShield: Rule = {
  id: 'policy-shield',
  title: 'Hides behind policy',
  severity: 'strong',
  scope: 'clause',
  says: 'A policy is not a reason the customer can do anything with; the reason behind it, and another way, are.',
  match: [
    re`(?<hit>\b(?:that's|that is|it's|its|it is|this is|thats) (?:just |simply |only |against )?(?:our |company |standard |the |part of our |part of the |how our )?(?:\w+ )?${POLICY}\b(?! (?:number|document|page|here))(?: (?:not )?to [^.!?,;]{1,60})?)`,
    re`(?<hit>\b(?:as per|per|under|according to|due to|because of|based on|in line with|in accordance with)(?: the| our| company| standard| to)* (?:[\w-]+ ){0,2}${POLICY}\b[^.!?;]{0,12}? ?(?=[^.!?;]{0,60}\b${REFUSED}))`,
    re`(?<hit>\b${REFUSED}(?: [\w'-]+){0,8}? (?:as per|per|under|according to|due to|because of|based on) (?:the |our |company |standard )*(?:[\w-]+ ){0,2}${POLICY}\b)`,
    re`(?<hit>\b(?:our|company|the|store|hotel|airline) (?:[\w-]+ ){0,2}${POLICY} (?:\w+ly )?(?:states?|requires?|prohibits?|forbids?|(?:do|does)(?:n't| not) (?:allow|permit)|prevents?|says?|won't|dictates?|only allows?)\b[^.!?;,]{0,60})`,
    re`(?<hit>\b(?:can't|cannot|unable to|can not|don't|won't)(?: be able to)? (?:make|offer|grant) (?:any )?exceptions?(?: to| from| for)?(?: (?:the|our|this|these))?(?: ${POLICY})?)`,
    re`(?<hit>\b(?:clearly |as )?(?:is |are )?stated in (?:the|our) [\w ]{0,20}${POLICY}\b[^.!?;,]{0,50})`,
    re`(?<hit>\b(?:not allowed|not permitted|against|violates?) (?:by |under |to )?(?:the |our |company )*${POLICY}\b)`,
  ],
  rewrites: [
    { clause: "I can't [what you asked] because [the real reason]. I can [another way]" },
    {
      advice:
        'Give the human reason and an option: "I can\'t refund after 90 days because the maker no longer takes the unit back from us. I can offer you a repair, or 30% off a new one."',
    },
  ],
  flags: [
    "That's our policy.",
    "It is company policy not to give out managers' names.",
    'As per standard procedure your account was locked.',
    "We're unable to help due to our privacy guidelines.",
    'its against policy sorry',
  ],
  passes: [
    'Our return policy is here: https://example.com/returns',
    'Your policy number is 88-1234.',
    "Under our price promise, I've refunded the difference.",
    "We've changed our policy because of cases like yours.",
  ],
};
