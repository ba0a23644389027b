export type ImpactId = 'time' | 'money' | 'trust' | 'standing' | 'worry';

export type Impact = {
  readonly id: ImpactId;
  /** What customers write when it is this that hurts. */
  readonly heard: RegExp;
  /** Sentences that show it was understood, with blanks for what only the agent knows. */
  readonly sentences: readonly string[];
};

/** What a failure costs the one it happens to. */
export const IMPACTS: readonly Impact[] = [
  {
    id: 'time',
    heard:
      /\b(?:wait(?:ed|ing)?|hours?|days?|weeks?|late|again and again|on hold|took (?:me|us)|spent|wast(?:ed|ing)|delay(?:ed)?|missed|deadline|chas(?:ed|ing)|still (?:not|no|waiting))\b/gi,
    sentences: [
      'That cost you [how much time] that you needed for [what you had planned].',
      'You waited [how long] for something that should have been with you on [day].',
      'You had to [what you had to do] because of us, in time that was yours.',
    ],
  },
  {
    id: 'money',
    heard:
      /[$€£]\s?\d|\b\d+(?:[.,]\d+)?\s?(?:€|euros?|dollars?|usd|eur|gbp)|\b(?:charged?|paid|pay(?:ing|ment)?|refund(?:ed)?|invoices?|billed|bills?|fees?|money|cost(?:s|ing)?|overdraft|expens(?:es?|ive)|price|lost sales|revenue)\b/gi,
    sentences: [
      'That left you short of [amount] until [day].',
      'You paid [amount] that you should never have had to pay.',
      'Our mistake cost you [amount], because you had to [what you had to do].',
    ],
  },
  {
    id: 'standing',
    heard:
      /\b(?:my (?:boss|manager|director|board|team|clients?|customers?|guests?|students|colleagues)|our (?:clients?|customers?|guests?|users|board|partners?)|embarrass(?:ed|ing|ment)?|look(?:ed|s)? (?:bad|foolish|unprofessional|stupid)|reputation|in front of|presentation|had to explain)\b/gi,
    sentences: [
      'You had to explain our mistake to [your boss or customers].',
      'You stood in front of [whom] without [what was missing], and that was our doing.',
      'Our mistake made you look unprepared to [whom], when you had done your part.',
    ],
  },
  {
    id: 'trust',
    heard:
      /\b(?:trust(?:ed)?|promised|told me|you said|relied|rely|let (?:me|us) down|again|third time|second time|every time|loyal|for years|disappoint(?:ed|ing)|believe|cancel(?:led|ling)?|competitors?|switch(?:ing)?|lied|honest(?:y|ly)?)\b/gi,
    sentences: [
      'You relied on us for [what you relied on us for], and we left you without it.',
      'You had told us [what you told us], and still you had to tell us again.',
      'After [what we did] you have every reason to be wary of [what you doubt].',
    ],
  },
  {
    id: 'worry',
    heard:
      /\b(?:worr(?:y|ied|ying)|afraid|scared|stress(?:ed|ful)?|anxious|panic(?:ked)?|upset|safe(?:ty)?|secur(?:e|ity)|data|privacy|hacked|stolen|sick|child(?:ren)?|urgent(?:ly)?|emergency|sleep|no idea|don't know what)\b/gi,
    sentences: [
      'For [how long] we left you without a word on [what was unclear].',
      'You had to fear [what you feared] because of us.',
      'Until [day] we kept you waiting to hear [what you needed to know].',
    ],
  },
];

/** Those that the customer's words speak of come first, the loudest at the top; the rest keep their order. */
export function likelyImpacts(heard: string): readonly (Impact & { readonly likely: boolean })[] {
  return IMPACTS.map((impact) => ({ impact, count: heard.match(impact.heard)?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ impact, count }) => ({ ...impact, likely: count > 0 }));
}
