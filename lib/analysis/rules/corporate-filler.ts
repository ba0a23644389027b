import { dropWords } from '../made/drop';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

/** "Request you to share the details": an order that nobody gives. */
const ORDER = re`^(?<hit>(?:so |hence |and )?(?:(?:kindly|humbly) )?request(?:ing)? you to\b)`;

export const corporateFiller: Rule = {
  id: 'corporate-filler',
  title: 'Office formula',
  severity: 'hint',
  scope: 'phrase',
  says: 'The formula adds distance and no meaning.',
  match: [
    ORDER,
    re`(?<hit>\b(?:as per|please be (?:advised|informed|assured)(?: that)?|kindly(?= (?!regards))|do the needful|rest assured(?: that)?|at this time|pursuant to|we wish to inform(?: you)?|the aforementioned|please note that|(?:moving|going) forward|at the present time|with regards? to|in regards? to|hereby|herewith|we would like to inform(?: you)?|regret to inform)\b)`,
  ],
  unless: ({ doc, index, hit }) => {
    const s = doc.sentences[index]?.facts.low ?? '';
    const said = s.slice(hit.start, hit.end);
    if (has(said, ORDER)) return 'medium';
    const first = doc.sentences.findIndex((x) => x.facts.low.includes(said)) === index;
    return !first || !(doc.ourFailure || doc.uses.length > 0);
  },
  rewrites: [
    { make: dropWords },
    {
      advice:
        'Say it as you would aloud: "as you asked" for "as per your request"; leave "please be advised that" out; for "rest assured", say what you did.',
    },
  ],
  flags: [
    'Request you to send the form along with a copy of the bill.',
    'Please be advised that your order is late. We apologise.',
    "Kindly note that we're sorry for the delay.",
    'Rest assured, we apologise.',
    'At this time we are unable to locate your parcel, sorry.',
    'Pursuant to our call, I apologise.',
  ],
  passes: [
    'Kind regards, Ana',
    'You were very kind to our driver.',
    "Get some rest. We've got this.",
    "As you asked, the item is cancelled. I'm sorry it took two emails.",
  ],
};
