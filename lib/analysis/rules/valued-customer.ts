import type { Clause } from '../grammar/model';
import { dropPraise, dropSentence, plainGreeting } from '../made/drop';
import { dropWorth } from '../made/size';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

const PEOPLE = String.raw`(?:customers?|guests?|members?|clients?|users?|passengers?|subscribers?|partners?|shoppers?|patrons?|residents?|tenants?|policy ?holders?|account ?holders?|card ?holders?)`;
const ADDRESS = re`(?<hit>\bdear (?:sir(?: ?(?:/|or) ?madam)?|madam|${PEOPLE})\b)(?! (?:house|list|services?|care|support)\b)`;
const PRAISED = re`(?<hit>\bone of our (?:\w+ )?(?:best|favou?rite|oldest|top|biggest|important|regular) ${PEOPLE}\b|\b(?:(?:as |being |you are |you're )?(?:an? |our |one of our )?(?:most )?(?:valued|loyal|esteemed|cherished|precious|treasured) (?:${PEOPLE}|flyers?|travell?ers?|readers?|drivers?|diners?|players?)|\bone of our (?:\w+ )?(?:faves|favou?rites|regulars)\b|\byour valu(?:ed|able) (?:feedback|custom|business|comments?|opinion|time|input|suggestions?)\b)\b)`;
/** What every customer has, and every letter praises. */
const ASSETS = String.raw`(?:business|custom|loyalty|satisfaction|patronage|trust|feedback|opinion|support|input|concerns?|time|call|comfort|safety|happiness)`;
const ASSET = re`^(?:your|(?:our )?customers?'?|customer|guest) (?:\w+ )?${ASSETS}$|^you$|^(?:our )?customers$`;
const GRATEFUL = re`(?<hit>\b(?:grateful|thankful) for your (?:\w+ )?(?:loyalty|custom|business|patronage)\b)`;
const PRIZED = re`^ (?:\w+ly |so |always |very |truly )*(?:(?:important|valuable|precious) (?:to|for)|valued (?:by|at)|everything to|paramount|(?:our|a|the) (?:\w+ )?(?:priority|(?:main |number one )?concern|reason we)|at the (?:heart|centre|center)|number one)\b`;
const A_LOT = re`^ (?:so much|a lot|a great deal|everything|the world)?(?: \w+)? ?to (?:us|me)\b`;
const VALUES: ReadonlySet<string> = new Set('value treasure cherish'.split(' '));
const TREASURED = re`^(?:your|you as) (?:\w+ )?(?:continued |ongoing )?(?:${ASSETS}|${PEOPLE})\b`;
const THANKED_FOR = re`^your (?:\w+ )?(?:continued \w+|business|custom|loyalty|patronage|trust)\b|^you as (?:a|our)\b`;

/** "Your business means a lot to us", "customer satisfaction is our top priority". */
function prized({ subject, verb }: Clause, low: string): boolean {
  if (verb.negative || !has(subject.text.toLowerCase(), ASSET)) return false;
  const rest = low.slice(verb.span.end);
  if (verb.lemma === 'be' || verb.passive)
    return has(low.slice(subject.span.end).replace(/^\s*(?:'re|'s|is|are)/, ''), PRIZED);
  if (verb.lemma === 'come') return rest.startsWith(' first');
  return (verb.lemma === 'mean' || verb.lemma === 'matter') && has(rest, A_LOT);
}

/** "We truly value your trust". */
function treasures({ subject, verb }: Clause, low: string): boolean {
  if (subject.kind === 'you' || verb.negative || verb.tense === 'past') return false;
  const what = low
    .slice(verb.span.end)
    .replace(/^ and appreciates?/, '')
    .trimStart();
  return (
    (VALUES.has(verb.lemma) && has(what, TREASURED)) ||
    (verb.lemma === 'appreciate' && has(what, THANKED_FOR))
  );
}

const TRIGGER = re`\b(?:values?|valued|valuable|precious|treasures?|cherish(?:es)?|appreciates?|means?|matters?|important|priority|paramount|everything|first|heart|concern)\b`;
/** Whoever writes to many at once greets so: cold, and no flattery. */
const GREETING = re`^dear (?!customer)`;
/** In a mail without a sorry, thanks for an opinion are plain thanks. */
const PLAIN = re`\b(?:value|appreciate)s? your (?:\w+ )?(?:feedback|time|support)`;

export const valuedCustomer: Rule = {
  id: 'valued-customer',
  title: 'Anonymous flattery',
  severity: 'medium',
  scope: 'phrase',
  says: 'Praise that fits everybody tells this customer that nobody looked at who they are.',
  match: [PRAISED, ADDRESS, GRATEFUL],
  find: (s) =>
    has(s.low, TRIGGER) && has(s.low, /\b(?:you|your|customers?|guest)\b/)
      ? s.clauses
          .filter((c) => c.mood === 'statement' && (prized(c, s.low) || treasures(c, s.low)))
          .map((c) => ({ start: c.subject.span.start, end: c.span.end }))
      : [],
  unless: ({ doc, index, hit }) => {
    const words = doc.sentences[index]?.facts.low.slice(hit.start, hit.end) ?? '';
    return (has(words, GREETING) && 'hint') || (has(words, PLAIN) && doc.uses.length === 0);
  },
  rewrites: [
    { make: plainGreeting },
    { make: dropWorth },
    { make: dropPraise },
    { make: dropSentence },
    { advice: 'Use their name and their facts: "Hi Maya, you\'ve been with us since 2014."' },
  ],
  flags: [
    'Dear Resident,',
    'Dear valued customer,',
    'As a loyal customer, you deserve better.',
    'Dear Sir/Madam, we apologise.',
    'You are a valued member of our family.',
    'Dear Customer, sorry for the wait.',
    'Your business means a lot to us.',
    'Your opinion is valuable for us.',
    'Customer satisfaction is our top priority.',
    'You are important to us.',
    'We appreciate your continued business.',
    'We truly value your loyalty.',
    'Dear account holder,',
    'You are one of our best customers.',
  ],
  passes: [
    'Dear Ms Park,',
    "I've checked the value of your basket: $80.",
    "You've been with us since 2014, and we let you down.",
    'Your loyalty card shows 300 points.',
    'I value the photo you sent, because it shows our mistake.',
    'Which value should I enter in field 3?',
  ],
};
