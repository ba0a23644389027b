import { ofEach } from '../asked';
import type { Rule } from '../model';
import { spotsIn } from '../nearby';
import { re } from '../pattern';

const SOFT = ofEach(re`(?<hit>\b(?:unfortunately|regrettably|sadly|i'm afraid|i am afraid|we're afraid)\b)`);

export const unfortunatelyOveruse: Rule = {
  id: 'unfortunately-overuse',
  title: 'Too unfortunate',
  severity: 'medium',
  scope: 'document',
  says: 'Each of these words says that bad luck did it; one is enough, and what you can do says more.',
  test: (doc) => spotsIn(doc, SOFT).slice(1),
  rewrites: [{ advice: 'Keep at most one, and begin with what you can do.' }],
  flags: [
    "Unfortunately the part is out of stock. Unfortunately we also can't give a date.",
    "Sadly we missed the post. Unfortunately it goes once a day. I'm afraid that means Monday.",
    'Unfortunately... unfortunately... unfortunately, our lift is out.',
    'Regrettably the claim was declined. Unfortunately, appeals are closed.',
  ],
  passes: [
    "Unfortunately, we don't ship to Norway. Would a pick-up in Oslo help?",
    "An unfortunate typo in your name is now corrected, and I'm sorry I made it.",
    'You wrote: "unfortunately, unfortunately, unfortunately is all I hear".',
  ],
};
