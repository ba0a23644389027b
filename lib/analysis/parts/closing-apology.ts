import type { Part, Use } from '../model';
import { counted } from '../nearby';
import { re } from '../pattern';

const LAST_THIRD = 2 / 3;
const REPEATED = re`\b(?:again|once more|really)\b`;
const AHEAD = re`\bin advance\b`;

export const closingApology: Part = {
  id: 'closing-apology',
  name: 'Says sorry again at the end',
  core: false,
  test: (doc) => {
    const all = doc.uses.filter(counted);
    const { length } = doc.sentences;
    const closes = (use: Use) => {
      const facts = doc.sentences[use.sentence]?.facts;
      if (!facts || use.sentence < Math.floor(length * LAST_THIRD) || facts.shows(AHEAD)) return false;
      const repeated = facts.shows(REPEATED);
      return repeated || (use.function === 'OWN' && (all.length > 1 || length === 1));
    };
    return all.filter(closes).map(({ span }) => span);
  },
  present: [
    "Once more, I'm sorry we kept you waiting, Ana.",
    "I'm sorry we let you down on this one.",
    'And again, my apologies for getting your name wrong.',
    "I'm sorry we lost it. A new one is on its way. Again, I'm sorry.",
  ],
  absent: [
    'Again, refunds take five days.',
    'Apologies in advance for slow replies over the holidays.',
    "I'm sorry we lost your parcel. A new one left today. You'll have it on Friday. Reply here if not.",
  ],
};
