/** How bad it is, seen from the customer's side. */
export type Gravity = 'slight' | 'clear' | 'grave';

export type RemedyId =
  | 'credit'
  | 'refund'
  | 'waived-fee'
  | 'replacement'
  | 'upgrade'
  | 'extra-work'
  | 'senior-call'
  | 'card'
  | 'flowers';

/** A choice names it, says what speaks for it and what against it, in the customer's words. */
export type RemedyOption = { readonly name: string; readonly pro: string; readonly con: string };

export type Remedy = {
  readonly id: RemedyId;
  readonly fits: readonly Gravity[];
  /** The reasons that it makes up for first, by their names in `lib/record/reasons`: no money for a rude word. */
  readonly mends: readonly string[];
  /** What the limits call it; null for what needs nobody's leave. */
  readonly granted: RegExp | null;
  readonly sentence: string;
  /** Null for a gesture, which mends nothing by itself and is no choice. */
  readonly option: RemedyOption | null;
};

/** In the order in which they are proposed. */
export const REMEDIES: readonly Remedy[] = [
  {
    id: 'refund',
    fits: ['clear', 'grave'],
    mends: ['wrongCharge', 'lateDelivery', 'wrongItem', 'missedAppointment'],
    granted: /\brefunds?\b|money back|erstatt|reembols/i,
    sentence: 'I’ve refunded [amount]; it is back with you by [day].',
    option: {
      name: 'A refund of [amount]',
      pro: 'the money is yours again by [day]',
      con: 'it does not give you [what you bought]',
    },
  },
  {
    id: 'replacement',
    fits: ['clear', 'grave'],
    mends: ['wrongItem', 'lateDelivery'],
    granted: /\breplac|\bnew (?:one|item|part|unit)|ersatz|reempla|sustitu/i,
    sentence: 'I’m sending you [the new item] today; it is with you by [day].',
    option: {
      name: 'A new [item]',
      pro: 'it is exactly what you ordered',
      con: 'you wait for it until [day]',
    },
  },
  {
    id: 'credit',
    fits: ['slight', 'clear', 'grave'],
    mends: ['outage', 'wrongCharge', 'lateReply', 'missedAppointment', 'onboarding'],
    granted: /\bcredits?\b|months? free|free months?|gutschr|cr[eé]dito|bono/i,
    sentence: 'I’ve put a credit of [amount] on your account. You need not ask for it.',
    option: {
      name: 'A credit of [amount]',
      pro: 'it comes off your next invoice by itself',
      con: 'you see it only on [day of that invoice]',
    },
  },
  {
    id: 'waived-fee',
    fits: ['slight', 'clear'],
    mends: ['wrongCharge', 'outage', 'missedAppointment', 'onboarding', 'wrongInformation'],
    granted: /\bfees?\b|waive|gebühr|tarifa|comisi/i,
    sentence: 'I’ve waived [the fee], so you pay nothing for [what it was for].',
    option: {
      name: '[The fee] waived',
      pro: 'you pay nothing for [what it was for]',
      con: 'what you have paid already stays as it is',
    },
  },
  {
    id: 'extra-work',
    fits: ['slight', 'clear', 'grave'],
    mends: ['bug', 'lateReply', 'onboarding', 'wrongInformation', 'privacy', 'rudeness'],
    granted: null,
    sentence: 'I’ll [work that I take off your hands] for you by [day], at no cost.',
    option: {
      name: '[Work that I take off your hands]',
      pro: 'you need not do it yourself',
      con: 'I need [what I need from you] for it',
    },
  },
  {
    id: 'senior-call',
    fits: ['grave'],
    mends: ['rudeness', 'privacy', 'bug', 'outage', 'missedAppointment'],
    granted: null,
    sentence: '[Name], who leads [our team], will call you on [day and time].',
    option: {
      name: 'A call from [name], who leads [our team]',
      pro: 'you tell it to someone who decides',
      con: 'it takes [length of the call] of your time',
    },
  },
  {
    id: 'upgrade',
    fits: ['clear', 'grave'],
    mends: ['outage', 'bug', 'onboarding'],
    granted: /\bupgrad|\bpremium\b|better plan|höherstuf|mejora/i,
    sentence: 'I’ve moved you to [the better plan] until [day], at no cost.',
    option: {
      name: '[The better plan] until [day]',
      pro: 'you have [what it adds] from today on',
      con: 'it ends on [day]',
    },
  },
  {
    id: 'card',
    fits: ['clear', 'grave'],
    mends: ['rudeness', 'missedAppointment', 'wrongItem'],
    granted: null,
    sentence: 'A card that I wrote by hand is on its way to you.',
    option: null,
  },
  {
    id: 'flowers',
    fits: ['grave'],
    mends: ['rudeness', 'missedAppointment'],
    granted: /\bflowers?\b|\bgifts?\b|blumen|flores|geschenk|regalo/i,
    sentence: 'Flowers from us reach you at [place] on [day].',
    option: null,
  },
];
