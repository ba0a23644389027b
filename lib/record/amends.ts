/** Ways to make up for something, by the key of their name in the locales. */
export const AMENDS = {
  refund: /\b(?:refund\w*|money back|reimburs\w*|paid (?:you )?back)\b/i,
  credit: /\b(?:credit\w*|voucher\w*|gift card|discount\w*|\d+ ?%|percent off)\b/i,
  waivedFee: /\b(?:waiv\w*|no charge|free of charge|(?:took|taken|taking) (?:off )?the fee)\b/i,
  replacement: /\b(?:replac\w*|new one|sent (?:you )?another|resen[dt]\w*)\b/i,
  upgrade: /\b(?:upgrad\w*|free (?:month|week|year|night))\b/i,
  extraWork: /\b(?:by hand|overnight|stay\w* late|over the weekend|extra hours?)\b/i,
  call: /\b(?:call you|phone you|ring you|our (?:ceo|founder|director|manager))\b/i,
  card: /\b(?:hand-?written|a card)\b/i,
  flowers: /\b(?:flowers|bouquet|chocolates?)\b/i,
} as const;

export type Amend = keyof typeof AMENDS;

export const AMEND_IDS = Object.keys(AMENDS) as Amend[];

/** What a passage that makes up for something gives. */
export const amendsIn = (passage: string): Amend[] => AMEND_IDS.filter((id) => AMENDS[id].test(passage));
