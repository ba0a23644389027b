import { shift } from '../../text';
import type { Part } from '../model';
import { counted } from '../nearby';
import { re } from '../words';

const LAST_THIRD = 2 / 3;
const REPEATED = re`\b(?:again|once more|really)\b`;
const AHEAD = re`\bin advance\b`;

export const closingApology: Part = {
  id: 'closing-apology',
  name: 'Says sorry again at the end',
  core: false,
  test: (doc) => {
    const { sentences } = doc;
    const all = sentences.reduce((n, s) => n + s.facts.sorry.filter(counted).length, 0);
    return sentences.slice(Math.floor(sentences.length * LAST_THIRD)).flatMap(({ start, facts }) => {
      const alone = sentences.length === 1;
      if (facts.shows(AHEAD) || (all < 2 && !alone && !facts.shows(REPEATED))) return [];
      return facts.sorry
        .filter((use) => counted(use) && (use.function === 'OWN' || facts.shows(REPEATED)))
        .map((use) => shift(use.span, start));
    });
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
