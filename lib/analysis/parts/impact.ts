import type { Part } from '../model';
import { has, scan } from '../scan';
import { re } from '../words';

const COST = String.raw`(?:time|hours?|minutes|days?|weeks?|money|sales?|mornings?|evenings?|plans|trip|holiday|work|rents?|customers?|revenue|birthday|deadline|meeting)`;
const LEFT = String.raw`(?:stranded|empty-handed|behind|waiting|chasing|paying|without|unable|worried|embarrassed|scrambling|locked out|out of pocket|in the dark|guessing|on hold|wondering|stuck|short|alone)`;
const HARD = String.raw`(?:worrying|frustrating|upsetting|stressful|embarrassing|annoying|infuriating|unsettling|scary|painful|disappointing|exhausting|maddening|alarming|distressing|hard|difficult|awful)`;

export const impact: Part = {
  id: 'impact',
  name: 'Shows what it did to them',
  core: true,
  find: ({ low }) =>
    low.endsWith('?') || has(low, re`^(?:if|please)\b`)
      ? []
      : scan(low, [
          re`\b(?:left|leaves|leaving|kept|keeping|had|has|put|made|makes|making|meant|means) (?:that )?you(?:r \w+)? (?:\w+ )?(?:${LEFT}|(?:miss|pay|wait|chase|explain|drive|call|spend|feel|look|have)\w*)\b[^.!?]{0,60}`,
          re`\b(?:cost|costing|costs|lost) you (?:\w+ ){0,4}?(?:${COST}|£\S+|\$\S+)`,
          re`\byou (?:went|had to|have had to|lost|missed|waited|spent|were (?:\w+ )?${LEFT}|needed|planned|were counting|took|drove|paid|couldn't|ended up|turned up)\b[^.!?]{0,80}?\b(?:without|for|because|while|hours?|days?|weeks?|again|twice|off work|${COST})\b`,
          re`\b(?:(?:i|we) (?:can )?(?:see|know|understand|imagine|get|realise|realize|appreciate)(?: that)? )?how ${HARD} (?:it|this|that|the|your|a|an|our|getting|having)[^.!?]{3,80}`,
          re`\bwhich must have been (?:\w+ )?${HARD}\b[^.!?]{0,60}`,
          re`\b(?:must|can) (?:have|be) (?:\w+ )?${HARD}\b[^.!?]{0,60}`,
          re`\byou have every (?:reason|right) to be \w+`,
          re`\b(?:cost|ruined|spoiled|spoilt|wrecked|disrupted) your \w+`,
          re`\bi don't blame you for being \w+`,
          re`\b(?:i|we) know (?:that|this|it)(?:'s| is| was| has been| meant| means| must)(?: \w+){0,4} (?:for you|hassle|you)\b[^.!?]{0,60}`,
        ]),
  present: [
    "You went into Monday's board meeting without the report you count on us for.",
    'That left you paying two rents for a week.',
    'I can see how worrying it was to open the app and find a zero balance.',
    "It cost you a sale, and I don't blame you for being angry.",
    "Your son's present didn't turn up on his birthday, which must have been upsetting for you both.",
  ],
  absent: [
    'We apologise for the inconvenience.',
    'Your satisfaction is important to us.',
    'This has been a very stressful week for our whole team.',
    'Customers may experience delays during maintenance.',
    "I know you're in a hurry, so here is the link.",
  ],
};
