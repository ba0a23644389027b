import { dropPraise, dropSentence } from '../made/drop';
import type { Rule } from '../model';
import { re } from '../pattern';

export const selfPraise: Rule = {
  id: 'self-praise',
  title: 'Praises itself',
  severity: 'hint',
  scope: 'clause',
  says: 'Next to a failure, praise of yourselves rubs it in.',
  match: [
    re`(?<hit>\b(?:we|i|our \w+) (?:\w+ly )?(?:prides? (?:ourselves|itself|myself)|take (?:great |immense )?pride)\b[^.!?,;]{0,50})`,
    re`(?<hit>\b(?:we|our (?:[\w-]+ ){1,2})(?: ?(?:always|constantly))? ?(?:strive|works? (?:so |very |really )?hard(?: every \w+)?|aim|endeavou?r) to (?:\w+ )?(?:provide|deliver|give|offer|ensure|be) (?:\w+ ){0,4}(?:best|excellent|exceptional|highest|great|outstanding|first-class|high|top|experience|service)\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:we're|we are|our \w+ is) (?:fully |deeply )?(?:committed|dedicated) to (?:\w+ ){0,3}(?:excellence|quality|service|satisfaction|best|customers)\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:customer|your) (?:satisfaction|happiness) is (?:\w+ ){0,3}(?:priority|goal|mission|concern)\b)`,
    re`(?<hit>\b(?:we|our \w+) (?:always |really |truly )?takes? (?:\w+ )?(?:great|good|the best|excellent|every|very good) care (?:of|to)\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:(?:we|our \w+)(?:'re| are| is) (?:\w+ )?(?:known|famous|renowned|recognised|recognized) for (?:our|its|their) [^.!?,;]{3,40}|(?:is|are) in our (?:dna|blood|genes))\b)`,
    re`(?<hit>\b(?:as )?an? (?:award-winning|leading|world-class|industry-leading) (?:\w+)\b)`,
    re`(?<hit>\bour (?:award-winning|world-class|industry-leading|highly trained|dedicated|expert) \w+\b)`,
  ],
  unless: ({ doc }) => !(doc.ourFailure || doc.uses.length > 0),
  rewrites: [
    { make: dropPraise },
    { make: dropSentence },
    { advice: 'Cut it, or turn it round: "You expect a reply the same day. You waited four."' },
  ],
  flags: [
    'We pride ourselves on excellent service. Sorry for the wait.',
    'We strive to provide the best experience, and apologise.',
    "As an award-winning team we're sorry.",
    "We're committed to excellence and apologise for the fault.",
    'We are sorry. We are known for our fast replies.',
  ],
  passes: [
    "It's not our usual standard, and I'm sorry.",
    'We promised you next-day delivery and we broke that promise.',
    'The pride parade closes our street on Saturday.',
  ],
};
