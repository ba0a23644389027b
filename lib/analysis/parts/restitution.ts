import type { Part } from '../model';
import { has, scan } from '../scan';
import { re } from '../words';

const MONEY = String.raw`(?:[£$€]\s?\d[\d.,]*|\d+ ?(?:%|percent|euros?|dollars?|pounds?))`;
const UNSURE = re`\b(?:may|might|could|if you (?:want|'d like)|would you like|you asked|you requested|declined|possible after|policy|cannot|can't|unable|not eligible|eligible|once (?:we|you)|how to)\b|\?$`;
const GIVEN = String.raw`(?:i|we)(?:'ve| have|'m|'re| am| are|'ll| will)?`;

export const restitution: Part = {
  id: 'restitution',
  name: 'Makes up for it',
  core: false,
  find: ({ low }) =>
    has(low, UNSURE)
      ? []
      : scan(low, [
          re`\b${GIVEN} (?:\w+ ){0,2}?(?:refund|reimburs|waiv|credit|compensat)\w* (?:you |your |the )?[^.!?]{2,60}`,
          re`\b${GIVEN} (?:\w+ ){0,2}?(?:sent|send|sending|shipped|shipping|ordered|added|adding|put|taken|taking|given|giving|issued|issuing|extended|extending|applied|applying|knocked|pay|paying|upgraded|offer|offering|initiated|processed)\b[^.!?]{0,60}?\b(?:replacement|free|no (?:extra )?(?:cost|charge)|on us|on the house|credit|voucher|refund|discount|upgrade|(?:late |delivery |bank )?fee|gift card|certificate|points|${MONEY})`,
          re`\bthere's an? ${MONEY}[^.!?]{0,40}\b(?:credit|voucher|discount)\b`,
          re`\b(?:your|the|a) (?:full )?(?:refund|credit|voucher|replacement)(?: of ${MONEY})? (?:has been (?:issued|processed|applied|sent|shipped)|is on its way|will (?:be (?:issued|processed|applied)|go|reach|arrive|appear|show))`,
          re`\b(?:no charge|at no cost to you|free of charge|on the house)\b`,
          re`\b(?:your|the) (?:refund|charge|fee|credit) (?:has been |is |was )?(?:refunded|reversed|waived|credited)\b`,
        ]),
  present: [
    "I've refunded the full $120 to your Visa.",
    "We're waiving the reconnection fee.",
    "I've sent a replacement by next-day courier at no cost to you.",
    "There's a £15 credit on your account now, to use on any order.",
    "We'll pay the late fee your bank charged you.",
  ],
  absent: [
    'You asked for a credit of $20.',
    'Would you like to upgrade to Premium for 20% off?',
    'Your credit card was declined.',
    'A refund may be possible after review.',
    "If you want a refund you'll need to post the item back first.",
  ],
};
