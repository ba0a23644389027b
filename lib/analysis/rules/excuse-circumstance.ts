import { dropCause } from '../made/drop';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

/** What an insurance or a plan is for. */
const COVERED = re`\b(?:cover\w*|insur\w*|against|protect\w*|prepar\w*|case of|event of)(?: \w+){0,2} $`;

export const excuseCircumstance: Rule = {
  id: 'excuse-circumstance',
  title: 'Nameless cause',
  severity: 'strong',
  scope: 'phrase',
  says: 'A cause without a name sounds like an excuse; the plain facts, and your part in them, do not.',
  match: [
    re`(?<hit>\b(?:(?:due to|owing to|because of|as a result of|caused by|for) )?(?:\w+ )?(?:circumstances|factors|events|reasons|issues)? ?(?:that (?:are|were) )?(?:beyond|out of|outside(?: of)?) (?:(?:our|my|anyone's) (?:control|hands|power)|us(?= ?[,.]| the| our| we|$))\b)`,
    re`(?<!\bin )(?<hit>\b(?:(?:due to|owing to|because of|given|caused by|for) )?(?:the |some |an? |these |other )?(?:unforeseen|unexpected|unavoidable|exceptional|extenuating|unprecedented) (?:\w+ )?(?:circumstances?|factors|events?|issues?|problems?|difficult(?:y|ies)|reasons|situations?|delays?)\b)`,
    re`(?<hit>\b(?:(?:due to|owing to|because of|caused by|for|had|having|experiencing|experienced|faced|encountered) |^(?:unfortunately,? )?)(?:some |a few |an? |certain |the )?(?:\w+ )?(?:technical|operational|logistical|internal|administrative) (?:difficult(?:y|ies)|issues?|reasons?|problems?|constraints|challenges|glitch(?:es)?|errors?|faults?|failures?|hitch(?:es)?)\b)`,
    re`(?<hit>\b(?:(?:due to|owing to|because of) )?(?:circumstances|factors|events|reasons|issues|things) (?:that |which )?(?:we|nobody|no one) (?:can't|cannot|couldn't|could not|could have|can) (?:control|influence|foreseen?|predict(?:ed)?|anticipated?)\b)`,
    re`(?<hit>\b(?:supply[- ]chain|logistics) (?:issues?|disruptions?|problems?|delays?|shortages?|constraints?)\b)`,
    re`(?<hit>\b(?:nobody|no one|we) (?:could have|couldn't have|could not have|couldn't) (?:foreseen?|predict(?:ed)?|anticipated?)\b|\ban act of god\b|\bforce majeure\b)`,
    re`(?<hit>\b(?:due to|owing to|because of) (?:the )?(?:ongoing )?(?:covid(?:-19)?|the pandemic|pandemic|supply[- ]chain(?: \w+)?|global (?:shortages|events))\b)`,
  ],
  except: ({ low }, hit) =>
    low.endsWith('?') ||
    has(low.slice(0, hit.start), COVERED) ||
    has(low.slice(0, hit.start), re`\b(?:not|n't|are you)(?: \w+){0,2} $`) ||
    has(low.slice(hit.end), re`^ ?(?::|–|—|-|, namely|, which) ?[^.!?]{0,60}\b(?:we|our|i)\b`),
  rewrites: [
    { make: dropCause },
    {
      advice:
        'Name the cause in plain words, and your part in it: "A cable was cut near Leeds. We had no backup line, and we should have."',
    },
  ],
  flags: [
    'Owing to unforeseen circumstances the event was cancelled.',
    'We had some technical difficulties.',
    "For operational reasons your train won't run.",
    "Because of supply chain issues we can't confirm a date.",
    'The delay was caused by unexpected technical issues.',
    "It was due to factors we couldn't control.",
    "It's one of those things nobody could have foreseen.",
    'It was an act of God.',
    'It was down to things outside our hands.',
    'It was out of our control.',
    'Supply chain problems held it up.',
  ],
  passes: [
    'Our mail server rejected your attachment because we set the size limit too low.',
    'Are you having technical difficulties with the headset?',
    'It was within our control, and we missed it.',
    'In your circumstances, I would take the flexible ticket.',
    'Under no circumstances will you be charged again.',
    'Your policy covers unexpected events abroad.',
  ],
};
