import type { Part } from '../model';
import { has, scan } from '../scan';
import { FAILS, re } from '../words';

const WE = String.raw`\b(?:i|we|our (?:\w+ )?(?:team|system|nightly \w+|app|site|website|warehouse|driver|staff|agents?))`;
const DID = String.raw`(?:${FAILS}|printed|shipped \w+ (?:\w+ )?(?:wrong|when)|charged|deployed a broken|put too few|planned too few|set (?:\w+ )?(?:\w+ )?(?:wrong|too low)|took on (?:more|too)|sent (?:you )?(?:the|an?) (?:\w+ )?(?:wrong|broken|old|size|expired)|merged|overwrote|closed your|kept (?:you|your)|hurt|offended|upset|made you|cost you|let|took (?:too|so) long|said we would)`;
const DUTY = String.raw`(?:send|check|tell|call|test|carry|reply|answer|respond|ask|give|keep|update|warn|follow|read|log|plan|process|ship|catch|notice|make|do|get|pick|apply|live|meet|handle|deliver|let|communicate|explain|accurately|properly|have (?:a|any) (?:backup|second|plan))`;
const BLAME = String.raw`(?:mistakes?|faults?|errors?|oversights?|responsibility|failures?|mess|slip|doing)`;
const UNREAL = re`\b(?:if|whether|unless)\b[^,]{0,60}$|\b(?:have|has|were|been|which) $`;

export const ownership: Part = {
  id: 'ownership',
  name: 'Takes responsibility',
  core: true,
  find: ({ low }) => {
    if (low.endsWith('?')) return [];
    return scan(low, [
      re`(?<hit>${WE}(?:'ve| have|'d| had)? (?:also |clearly |simply |accidentally |mistakenly |wrongly |really |completely |just |then |already )?${DID}\b)(?! (?:the )?(?:refund|full|you the)\b)`,
      re`(?<hit>${WE} (?:should(?:'ve| have)|shouldn't have|should not have|ought to have|could have|could've) (?:\w+ly |just )?(?!had)\w+)`,
      re`(?<hit>${WE} (?:didn't|did not|failed to|never|forgot to|neglected to|haven't) (?:\w+ly )?${DUTY}\b)(?! (?:anything|any) )`,
      re`(?<hit>\b(?:my|our|entirely our|all our)(?: own| \w+)? ${BLAME}\b)(?! (?:is|are) your)`,
      re`(?<hit>\b(?:on (?:us|me)(?= ?(?:[.,!;:]|$| to\b| and\b))|that one's on me|drop(?:ped)? the ball))(?<!(?:drinks|coffee|free|count|call|counting|check) on (?:us|me))`,
      re`(?<hit>\b(?:i|we)(?:'ll| will| do)? (?:fully |entirely )?(?:take|accept|own|bear|admit) (?:the |full |complete |all |entire |this |that )*(?:responsibility|blame|mistake|this|that|it)\b)`,
      re`(?<hit>\b(?:that|this|it) was wrong of (?:us|me)\b)`,
      re`(?<hit>\b(?:i'm|we're|i am|we are|i was|we were) (?:\w+ )?(?:responsible|at fault|to blame|wrong|in the wrong)\b)`,
    ]).filter((s) => !has(low.slice(0, s.start), UNREAL));
  },
  present: [
    'We charged the wrong card.',
    'I should have checked the stock before promising you Friday.',
    'That was my mistake, not yours.',
    'This one is on us.',
    "We didn't test the update on older phones before releasing it.",
    'I take full responsibility for the missed deadline.',
  ],
  absent: [
    'Mistakes were made with your booking.',
    'An error occurred while processing your order.',
    'It is your responsibility to update the billing address.',
    "We didn't find anything wrong with the unit.",
    'If we made a mistake, we will correct it.',
    'Apologies if we let you down.',
    'The guest is responsible for cancelling before noon.',
  ],
};
