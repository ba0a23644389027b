import type { Rule } from '../model';
import { ownedNearby } from '../nearby';
import { has } from '../scan';
import { FAILED, re } from '../words';

const PAST = String.raw`(?:was|were|has been|have been|had been|got|is being|are being|been)`;
const NEVER = String.raw`(?:wasn't|weren't|hasn't been|haven't been|hadn't been|was not|were not|has not been|have not been|had not been|was never|were never|has never been|never got|wasnt|hasnt been)`;
const DUTY = String.raw`(?:(?:\w+ly|yet|even|ever|fully|properly|correctly) )*(?:[a-z]{2,}ed|sent|paid|made|done|told|given|kept|met|put|taken|read|seen|heard|found|caught|shown|dealt with|brought|built|written|logged|set)`;
const BY = String.raw`(?! (?:\w+ ){0,2}by (?!(?:mistake|accident|error|us in error|\d|mon|tue|wed|thu|fri|sat|sun)))`;
const OURS = String.raw`(?:your|the|an?|no|this|that|it|you|my|our|his|her|their|wrong|some|these|those|several|both|all|mistakes?|errors?)`;

const HYPOTHETICAL = re`\b(?:if|unless|whether|in case|once|until)\b[^,]*$`;
/** Whoever puts their own name to the next step owns what went before. */
const MINE_NOW = re`\bi(?:'ll| will|'m| am| have|'ve) (?:personally|myself)\b`;

export const passiveOwnership: Rule = {
  id: 'passive-ownership',
  title: 'Nobody did it',
  severity: 'strong',
  scope: 'clause',
  says: 'The sentence tells of the failure but not who did it, so nobody seems to own it.',
  match: [
    re`(?<hit>\b(?:mistakes?|errors?|an? (?:\w+ )?(?:mistake|error|oversight)) (?:was|were|has been|have been|had been) (?:\w+ly )?made\b)${BY}`,
    re`(?<hit>\b${OURS}(?: (?!(?:we|i|because|if|when|that)\b)[\w'-]+){0,5}? ${PAST} (?:\w+ly |also |then |apparently |just |again )?(?:${FAILED}|sent (?:\w+ ){0,3}(?:wrong|late|twice|incorrect)(?: \w+)?|(?:charged|billed|debited|booked|shipped|sent|taken) (?:\S+ ){0,2}?(?:twice|incorrectly|in error|by mistake|too (?:much|early|late))|(?:incorrectly|wrongly|mistakenly|accidentally) \w+ed)\b)${BY}`,
    re`(?<hit>\b(?:the )?(?:wrong|incorrect) (?:[\w-]+ ){1,3}?(?:was|were|got|has been) \w+)${BY}`,
    re`(?<hit>\b${OURS}(?: (?!(?:we|i|because|if|when|that|anything)\b)[\w'-]+){0,5}? ${NEVER} ${DUTY}\b)${BY}`,
  ],
  unless: ({ doc, index, hit }) => {
    const low = doc.sentences[index]?.facts.low ?? '';
    return (
      low.endsWith('?') ||
      has(low.slice(0, hit.start), HYPOTHETICAL) ||
      ownedNearby(doc, index) ||
      has(doc.sentences[index + 1]?.facts.low ?? '', MINE_NOW)
    );
  },
  rewrites: [
    { clause: 'we [what we did]' },
    { advice: 'Put yourselves in as the subject: "We sent you the wrong item."' },
  ],
  flags: [
    'Mistakes were made with your booking.',
    'It appears your call was missed.',
    'The wrong item was sent to you.',
    'Your luggage got left behind.',
    'Your refund has not been processed.',
  ],
  passes: [
    "I'm sorry that your issue wasn't fixed the first time. I'll personally track it down.",
    'You were charged $20 on 3 May, which is correct.',
    'Your account is protected by two-step login.',
    'We were delayed in our reply because I missed your email.',
    'The parcel was signed for by M. Lee.',
  ],
};
