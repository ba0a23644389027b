import { re } from '../pattern';
import { FEELING } from '../words/trouble';
import { type Around, one } from './around';

const YOU_ARE = String.raw`(?:you(?:'re|r|re| are|'ve been| have been| were|'ve| have|'d| had)?|u(?: r| are|'re|r| were| have| had)?)`;
const LIVING = String.raw`(?:${FEELING}|feel\w*|having|going|experienc\w+|facing|faced|dealing|deal|dealt|seeing|running|encounter\w+|unable|not able|finding|getting|struggling|see|saw|think|took|stuck|left|leaving|disappointed|unsure|under the weather|ill|not (?:happy|satisfied|seeing)|didn't (?:enjoy|like|love|find))`;
const HAD = String.raw`had (?:to (?:deal|go through|experience)|a|an|such|trouble|problems|issues|this|that)`;

/** Whom one mourns. */
const LOVED = String.raw`(?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|gran\w*|aunt|uncle|friend|dog|cat|pet|baby|loved one|parent)`;

const HEARD = [
  re`^,? (?:to|that i(?:'m)?|we) (?:hear|see|learn|read|know|find(?: out)?|discover|be (?:hearing|reading|told))`,
  re`^ about hearing`,
];
const FELT = [
  re`^,? (?:for|about|on) (?:your|the|this) (?:\w+ )?(?:loss|passing|death) of (?:your|his|her|their|a) ${LOVED}\b`,
  re`^,? (?:for|about) (?:your|the) (?:\w+ )?(?:loss|bereavement|news|${FEELING})\b(?! (?:\S+ ){0,4}(?:with|by|when|because|of) )`,
  re`^,? (?:that )?${YOU_ARE} (?:still |now |all |also |currently |only )?(?:${LIVING}|${HAD})\b`,
];
const BEFELL = re`^,? (?:that )?(?:this|that|it|such \w+) (?:has |had |is |was )?(?:happened|happening|been|hasn't been|not been|wasn't)\b(?! (?:late|our|wrong|broken))`;

/** Sorry with them, not for what we did. */
export const empathy = ({ right }: Around): boolean => one(right, [...HEARD, ...FELT, BEFELL]);
