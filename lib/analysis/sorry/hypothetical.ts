import { re } from '../pattern';
import { has } from '../scan';
import { type Around, one } from './around';

const UNREAL = [
  re`\b(?:than|(?:would|will|'d|'ll|might|may|could)(?: (?:all|only|never))? be|feel(?:ing)?|felt|would hate|end up) (?:\w+ly )?(?:so |very |really )?$`,
  re`\bin a $`,
  re`\b(?:you|you'll|you won't|they|they'll|anyone|nobody)(?: \w+)? (?:to )?be (?:\w+ )?$`,
];
const IDIOM = re`^ (?:state|sight|excuse|tale|for (?:him|her|them|myself|yourself))\b`;
/** "You won't regret choosing the larger tank." */
const THEIR_CHOICE = re`\b(?:you|you'll|you won't|won't|not|n't)\b(?: (?!i |we )\w+){0,2} $`;
const CHOOSING = re`^ (?:choosing|buying|leaving|picking)\b`;

/** Pity, a wish, or a turn of phrase: nothing was done. */
export const hypothetical = ({ head, left, right }: Around): boolean =>
  one(left, UNREAL) ||
  has(right, IDIOM) ||
  (head.startsWith('regret') && (has(left, THEIR_CHOICE) || has(right, CHOOSING)));
