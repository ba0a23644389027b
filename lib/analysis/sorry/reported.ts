import { re } from '../pattern';
import { has } from '../scan';
import { type Around, one } from './around';

const OTHERS = String.raw`(?:nobody|no one|somebody|someone|everybody|everyone|he|she|they)`;
const SAID = [
  re`\b(?:he|she|they)(?:'d| would| wants?| wanted)(?: \w+ly| like| love)? to (?:\w+ly )?(?:say )?$`,
  re`\b(?:you|they|he|she|he's|she's|they've|you've) (?:\w+ ){0,3}(?:said|say|wrote|never|already|did|didn't|told \w+) (?:that )?(?:you were |a |an )?(?:never )?$`,
  re`\b(?:nothing|anything|something|cause|reason) to be $`,
  re`\b(?:no need|needn't|don't|doesn't|didn't|did not|never|(?:don't|doesn't|needn't|do not) (?:need|have)|don't need|not need|(?:did|does|do) (?:they|he|she|you|\w+)) (?:to |be )?(?:be )?$`,
];
/** "He's sorry", "they were so sorry". */
const THEY_ARE = re`\b(?:${OTHERS}|you)(?:'s|'re| is| are| was| were)(?: (?:so|very|really|\w+ly))* $`;
/** "Nobody apologised", "who has already apologised". */
const THEY_DID = re`\b(?:${OTHERS}|it|who|you)(?:'s|'ve)?(?: (?:has|have|had|never|already|\w+ly))* $`;
/** "The council has apologised": somebody who is not we. */
const FIRM_DID = re`\b(?:the|a|your|his|her|their) [\w-]+ (?:has|have|had)(?: \w+ly| already| since| now)* $`;
const ASKED = re`^(?:did|does|do|has|have|when|why) \w+`;
const THEIRS = re`\b(?:your|his|her|their|no|any|an|(?:the|a) [\w-]+'s) (?:\w+ )?$`;
const OWED = re`\b(?:owe|owed|accept|offer) (?:you |all )?an? (?:\w+ )?$`;
const FROM_OTHERS = re`^ from (?!us\b|me\b|all\b|everyone (?:here|at)|my|our)`;
const TITLE = re`^ (?:letter|form|e-?mail|note) `;

/** Somebody else's sorry, one that was not said, or one that is asked about. */
export const reported = ({ head, left, right, after }: Around): boolean =>
  one(left, SAID) ||
  (head === 'sorry' && has(left, THEY_ARE)) ||
  (/^apologi[sz]e[sd]$/.test(head) && (has(left, THEY_DID) || has(left, FIRM_DID))) ||
  (/^apolog(?:y|ies)$/.test(head) && ((has(left, THEIRS) && !has(left, OWED)) || has(right, FROM_OTHERS))) ||
  (has(left, ASKED) && after.endsWith('?')) ||
  has(right, TITLE);
