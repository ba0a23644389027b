import type { Rule } from '../model';
import { has } from '../scan';
import { FAILED, FAILS, re, THIRD } from '../words';

const LOSE = String.raw`(?:${FAILS}|(?:didn't|did not|hasn't|haven't|never|couldn't) (?:\w+ )?(?:deliver|collect|scan|pay|send|arrive|tell|process|update|ship|pass|release|return|leave)\w*|(?:caused|damaged|declined|held up|was late|were late|ran late|let us down))`;
const KEPT = re`\b(?:on us|our (?:job|responsibility)|we (?:chose|picked|should)|it's up to us|i'm sending|i'll replace)\b`;

export const thirdPartyBlame: Rule = {
  id: 'third-party-blame',
  title: 'Blames others',
  severity: 'strong',
  scope: 'clause',
  says: 'The customer bought from you: to them, whoever you chose to work with is part of you.',
  match: [
    re`(?<hit>\b(?:the|our|your|a|an) (?:\w+ )?${THIRD}(?: \w+ly| has| have|'s)? ${LOSE}\b[^.!?,;]{0,40})`,
    re`(?<hit>\b(?:fedex|ups|usps|dhl|royal mail|evri|dpd|hermes|amazon|paypal)(?: \w+ly| has| have)? ${LOSE}\b[^.!?,;]{0,40})`,
    re`(?<hit>\b(?:this|that|it|which|the (?:\w+ ){1,3})(?:'s| is| was|'re| are) (?:entirely |really |actually |all |down to )?(?:the |our |your )?(?:\w+ )?${THIRD}(?:'s|s')? (?:\w+ )?(?:mistake|fault|error|problem|responsibility)\b)`,
    re`(?<hit>\b(?:delays?|problem|error|issue|mistake|damage|outage|it|this)(?: \w+){0,3} (?:is|was|are|were|'s) (?:\w+ )?(?:due to|caused by|down to|because of) (?:the |our |an? )?(?:\w+ )?${THIRD}\b)`,
    re`(?<hit>\b(?:was|were|been|got) (?:\w+ )?${FAILED} (?:\w+ )?by (?:the |our |an? )?(?:\w+ )?${THIRD}\b)`,
    re`(?<hit>\b(?:the |our |your )?${THIRD} (?:is|are|was|were) (?:\w+ )?(?:to blame|at fault|responsible for (?:the|this|your))\b)`,
    re`(?<hit>\b(?:not|isn't|wasn't) (?:actually |really )?(?:our fault|us|our doing|down to us)\b)`,
    re`(?<hit>\b(?:was|is) the ${THIRD}\b(?= (?:so|and) (?:\w+ )?not))`,
  ],
  unless: ({ doc, index }) =>
    [0, 1].some((by) => has(doc.sentences[index + by]?.facts.low ?? '', KEPT)) ||
    (doc.sentences[index]?.facts.low.endsWith('?') ?? false),
  rewrites: [
    { clause: "we didn't [what we owed you], and it's on us to put that right" },
    {
      advice:
        'Keep the responsibility: "We didn\'t get your parcel to you. The courier lost it on Tuesday, and it\'s on us to replace it: a new one leaves today."',
    },
  ],
  flags: [
    'The courier lost your parcel.',
    "This was the bank's mistake.",
    'The delay is due to the carrier.',
    'Your order was delayed by FedEx.',
    'The weather is to blame.',
  ],
  passes: [
    "The courier lost your parcel, but we chose them and it's our job to get it to you. I'm sending another one today.",
    "I've asked the courier to try again tomorrow.",
    'The courier is 20 minutes away.',
    'The seller ships from Spain.',
  ],
};
