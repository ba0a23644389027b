import { thingMends } from '../claims/remedies';
import { byOurPeople, giving, real, repairing } from '../deeds';
import type { Clause } from '../grammar/model';
import { hasSum } from '../grammar/roles';
import type { Part } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';

const MONEY = String.raw`(?:[£$€] ?\d[\d.,]*|(?:\d+|five|ten|fifteen|twenty|thirty|fifty) ?(?:%|percent|per cent|euros?|dollars?|pounds?|quid))`;
const NOT_HERE = re`\b(?:would you like|you asked|you requested|eligible|policy|once (?:we|you)|how to|if you want a)\b|\?$`;
const GIFT = re`\b(?:refund|credit|voucher|gift card|compensation|replacement|upgrade)\b`;
const FREE = re`(?<!\w)(?:free|at no (?:extra )?(?:cost|charge)|no charge|on us|on the house|goodwill|without (?:charge|paying|to pay)|${MONEY} off|${MONEY}|a (?:free )?(?:month|week|night|year)|fee|(?:charge|fine|surcharge|fare|costs?)(?= (?:\w+ ){0,2}(?:off|back)\b)|[\d,]+ (?:\w+ )?(?:points|miles|tokens|coins|gems|credits))\b`;
const MAKES = new Set(
  'top give send make do issue process add apply pop take knock put extend upgrade bump move treat throw switch offer cover pay post arrange ship include'.split(
    ' ',
  ),
);
const COSTS = re`\b(?:fees?|charges?|costs?|late fee|expenses?|whatever)\b`;

/** "I'd like to give you a £20 voucher", "I would like to cover the fares". */
const offered = ({ verb, rest }: Clause): boolean =>
  verb.modal === 'would' &&
  (/^(?:cover|reimburse)$/.test(verb.to ?? '') ||
    (/^(?:give|offer|send|pay|add)$/.test(verb.to ?? '') && has(rest, re`${MONEY}`)));

/** "I've popped 20% off", "we made the refund", "we'll pay the fee". */
function makesUp(c: Clause): boolean {
  if (real(c) && offered(c)) return true;
  if (!MAKES.has(c.verb.lemma) || !real(c) || c.verb.negative || c.verb.modal === 'would') return false;
  const firm = c.verb.tense !== 'present' || c.verb.progressive;
  if (!firm) return false;
  if (['pay', 'cover'].includes(c.verb.lemma))
    return has(c.rest, COSTS) || c.object?.head === 'it' || has(c.rest, re`^ for (?:the|your) \w+`);
  return has(c.rest, FREE)
    ? has(
        c.rest,
        re`\b(?:off|back|without|credit|voucher|free|charge|on us|on the house|goodwill|refund|up|to your (?:account|balance|card|wallet)|no|cost|points|miles|tokens|coins|gems)\b`,
      )
    : ['make', 'do', 'issue', 'process'].includes(c.verb.lemma) && has(c.rest, GIFT);
}

/** "It's being refunded", "a fresh one goes out tonight": given back, or given anew. */
const ANEW =
  /^(?:an? |the |your |one )?(?:new|fresh|second|replacement|spare|proper|perfect|right|correct|another)\b/i;
const REPAYS = /^(?:refund|credit|reimburse|repay|waive|cancel|void|reverse)$/;
const givesBack = (c: Clause): boolean => {
  if (!real(c) || c.verb.negative || c.subject.kind !== 'thing') return false;
  if (thingMends(c) && ANEW.test(c.subject.text)) return true;
  return (
    c.verb.passive &&
    /^(?:refund|credit|reimburse|repay|waive)$/.test(c.verb.lemma) &&
    (c.verb.progressive || c.verb.perfect || c.verb.tense !== 'past' || hasSum(c.subject.text)) &&
    REPAYS.test(c.verb.lemma) &&
    c.verb.modal !== 'may' &&
    c.verb.modal !== 'can'
  );
};

/** "You won't be charged for May." */
const spared = (c: Clause) => uncharged(c) || waived(c);
/** "We won't charge you for the repair", "you don't pay for May". */
const waived = ({ subject, verb, rest }: Clause) =>
  verb.negative &&
  !verb.passive &&
  verb.tense !== 'past' &&
  verb.modal !== 'can' &&
  (subject.kind === 'us'
    ? /^(?:charge|bill)$/.test(verb.lemma) && rest.startsWith(' you for')
    : subject.kind === 'you' && verb.lemma === 'pay' && rest.startsWith(' for'));
const uncharged = ({ subject, verb, rest }: Clause) =>
  subject.kind === 'you' &&
  verb.negative &&
  verb.passive &&
  verb.tense !== 'past' &&
  (verb.lemma === 'charge' || verb.lemma === 'bill') &&
  rest.startsWith(' for');

const arrived = (c: Clause) =>
  real(c) &&
  c.subject.kind === 'thing' &&
  /\b(?:refund|credit|voucher|fee|fare|charge|cost|deposit|payment|money|copay)\b/.test(
    c.subject.text.toLowerCase(),
  ) &&
  !c.verb.negative &&
  c.verb.passive &&
  repairing(c) &&
  !/cancell?ed|declined/.test(c.rest);

export const restitution: Part = {
  id: 'restitution',
  name: 'Makes up for it',
  core: false,
  find: ({ low, clauses }) =>
    has(low, NOT_HERE)
      ? []
      : [
          ...clauses
            .filter(
              (c) => (byOurPeople(c) && (giving(c) || makesUp(c))) || arrived(c) || spared(c) || givesBack(c),
            )
            .map((c) => c.span),
          ...scan(low, [
            re`\b(?:i|we)(?:'ve| have)? (?:torn up|ripped up|binned|scrapped|struck off|written off) (?:the|your|that) (?:\w+ ){0,2}(?:bill|invoice|fee|charge|fine|balance|debt)\b[^.!?]{0,40}`,
            re`\b(?:there(?:'s| is)|you(?:'ve| have)) nothing (?:more |else )?to pay\b[^.!?]{0,40}`,
            re`\b(?:your|the|today's|tonight's|tomorrow's|this|next) (?:[\w-]+ ){0,2}[\w-]+(?:'s| is| are|'ll be| will be) (?:free|mine|my treat|our treat|on me)\b(?= ?[.,!;]|$| for| and)`,
            re`\b(?:there's|there is) an? (?:\w+ ){0,2}(?:bottle|box|basket|bunch|voucher|gift|hamper|card)\b[^.!?]{0,50}\b(?:waiting|with our|for you|on us|from us)\b[^.!?]{0,30}`,
            re`\b(?:i|we)(?: can|'ll| will| could) (?:also )?(?:refund|credit|reimburse|repay) (?:you )?(?:the |your )?(?:${MONEY}|\d+k? (?:miles|points))[^.!?]{0,40}|\bor (?:refund|credit) (?:you )?(?:the |your )?(?:${MONEY}|\d+k? (?:miles|points))[^.!?]{0,40}`,
            re`\bsend (?:me|us) (?:the|your|any|all|anything) (?:[\w']+ ){0,4}(?:receipts?|bill|costs?|charges?)\b[^.!?]{0,60}`,
            re`\bor (?:give you the money|your money back)\b[^.!?]{0,30}`,
            re`\byou won't be (?:charged|billed)\b[^.!?]{0,40}`,
            re`\b(?:by way of amends|by way of apology)\b[^.!?]{0,40}`,
            re`(?<!\b(?:not|no|isn't|aren't) )\b(?:on (?:us|the house|me)|(?:our|my) treat|free of charge|no charge|(?<=(?:\bis|\bare|'s|'re|\bcomes) )off your bill|with our compliments|without charge)(?= ?(?:[.,!;:)—–]|$|\b(?:for|this|today|next|tonight|as|and|any|go|of|by|too)\b))`,
            re`\b(?:there's|there is|there will be|there'll be) no (?:fee|charge|cost)\b[^.!?]{0,40}`,
            re`^(?:\W*|[^.!?]*, )(?:please )?keep (?:it|them|both|the (?:other|wrong|old|first|spare|extra|broken|\w+)(?: one)?)\b(?! (?:in|on|at|up|out|to|from|safe|an|your|us|me|posted)\b)[^.!?]{0,40}`,
            re`(?:[£$€₹] ?\d[\d.,]*|\b\d[\d.,]*k? (?:euros?|quid|pounds?|dollars?|miles|points))(?: (?!(?:you|i|we|if|from)\b)[\w'-]+){0,6} (?:refunded|credited|repaid|reimbursed|returned|on (?:its|the|their) way|back (?:on|in|to|with)|home again|coming (?:by|back|your|to)|enclosed|to your (?:bank|account|card)|off\b(?! (?:the|by|at))|added|waived|sent|knocked off)[^.!?]{0,40}`,
            re`\b(?:refund|voucher|credit|fare|fee|money|charge|payment|deposit|cost|postage|taxi|cab receipt|bill)(?:'s| is| has| have| will be|'ll be| was| are)?(?: (?!not|n't)[\w']+){0,3} (?:gone back|going back|back (?:on|in|with) (?:your|you)|enclosed|home again|on (?:its|the) way(?: back)? to (?:you|your)|(?:been )?paid (?:by us|back|in full|for)|yours)\b[^.!?]{0,40}`,
            re`\b(?:have|enjoy|take|keep) (?:the |your |a |this )?(?:\w+ ){1,4}on (?:us|the house|me)\b`,
            re`\b(?:giving|given|give|sent|sending|paid|paying) you (?:all )?your money back\b[^.!?]{0,40}`,
            re`\bhere(?:'s| is| are) (?:an?|your|some|two|three) (?:[\w£$€.%]+ ){0,2}(?:voucher|credit|refund|discount|gift card|upgrade)s?\b[^.!?]{0,60}`,
            re`\b(?:your|the|this) \w+(?: \w+){0,2}(?:'s| is| are|'ll be| will be) (?:on (?:us|the house)|free of charge)\b`,
            re`\bhere(?:'s| is) (?:a|your|the) (?:\w+ ){0,2}code (?:for|worth|over) ${MONEY}[^.!?]{0,40}`,
            re`\byour next (?:\w+ ){1,2}(?:is|are|will be) free\b[^.!?]{0,40}`,
            re`\bthere's an? ${MONEY}[^.!?]{0,40}\b(?:credit|voucher|discount)\b`,
            re`\brefund\W{1,8}${MONEY} (?:issued|sent|processed|paid)\b`,
          ]),
        ],
  present: [
    "I've put £15 to your account.",
    'We have taken the fine off again.',
    'I would like to cover your taxi.',
    "You don't pay for June.",
    'Here is a code for 10% off your next box.',
    "I'd like to offer you €15 for the lost hour.",
    "We'll pay for your hotel.",
    "Here's a $15 gift card.",
    "I've topped your balance up by €12.",
    "I've refunded the full $120 to your Visa.",
    "We're waiving the reconnection fee.",
    "I've sent a replacement by next-day courier at no cost to you.",
    "There's a £15 credit on your account now, to use on any order.",
    "We'll pay the late fee your bank charged you.",
    "You won't be charged for June.",
    "Your coffee's on the house.",
    'Have the next month on us.',
    'Your next wash is free.',
  ],
  absent: [
    'You asked for a credit of $20.',
    'Would you like to upgrade to Premium for 20% off?',
    'Your credit card was declined.',
    'A refund may be possible after review.',
    "If you want a refund you'll need to post the item back first.",
  ],
};
