import type { Rule } from '../model';
import { counted } from '../nearby';

/** Three are borne in a long draft only, four in none. */
const LONG = 80;
/** "Sorry, but we can't" is no apology, yet the fourth sorry is one too many. */
const MOST_WITH_REFUSALS = 3;

export const overApologising: Rule = {
  id: 'over-apologising',
  title: 'Too many sorrys',
  severity: 'medium',
  scope: 'document',
  says: 'After the second apology each further one weighs less; an action weighs more.',
  test: (doc) => {
    const all = doc.uses.filter(counted);
    const most = doc.words < LONG ? 2 : 3;
    if (all.length > most) return all.slice(most).map(({ span }) => span);
    const refusals = doc.uses.filter((use) => use.function === 'DECLINE').map((use) => use.span);
    if (all.length > 1 && all.length + refusals.length > MOST_WITH_REFUSALS)
      return all.slice(-1).map(({ span }) => span);
    return all
      .filter(({ sentence }, i) => all[i - 1]?.sentence === sentence && all.length > 2)
      .map(({ span }) => span);
  },
  rewrites: [{ advice: 'Keep the first, specific one and the last one, and turn the others into actions.' }],
  flags: [
    "I'm sorry for the delay. I'm so sorry it took this long. I apologise again. Sorry once more!",
    'Sorry, sorry, sorry about the mix-up.',
    'We apologise for the delay and are very sorry for the delay, our sincerest apologies.',
    'Apologies for the wait and apologies for the typo and sorry for the tone and sorry for writing again.',
  ],
  passes: [
    "I'm sorry we lost your booking. I've found you a room at the Grand for the same nights, and I'll ring you by noon. I'm sorry it took us a day to notice.",
    "You said sorry twice on the phone, which you didn't need to.",
    "> I'm sorry I'm sorry\n> so sorry\nThanks for writing, Ben.",
  ],
};
