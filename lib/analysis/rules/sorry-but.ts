import type { Rule } from '../model';
import { has, scan } from '../scan';
import { LEAD, re } from '../words';

const TURN = String.raw`(?:but|however|although|though|that said|at the same time|yet|even so)`;
const DEFENCE = String.raw`(?:you (?:should|need|have to|must|didn't|never|were|knew|agreed|signed|failed|forgot|could have|can't expect)|(?:it|this|that)(?:'s| is| was| isn't| wasn't)\b|(?:our|the|company) (?:policy|terms|rules?|kitchen|procedure|system|courier|warehouse|weather|team|staff|agent)|we(?:'ve| have|'re| are| were)? (?:\w+ )?(?:been )?(?:\w+ )?(?:busy|swamped|overwhelmed|short-staffed|understaffed|experiencing|not responsible|very|dealing)|there(?:'s| is| was| were)\b|everyone|other customers|these things|no one|nobody|many|most|as i)`;

const OPENER = re`^(?<hit>(?:but|however),? ${DEFENCE}[^.!?]{0,120})`;
const GOOD_NEWS = re`\b${TURN},? (?:i've|we've|i have|we have|i'm|we're|i'll|we'll|good news|it's (?:now|already)|it is (?:now|already|fixed))\b(?! (?:\w+ )?(?:been|busy|swamped|not))`;
const DEFENCE_ONLY = re`\b${TURN},? (?:you (?:should|didn't|never|failed|forgot|knew|agreed|signed)|(?:it|this|that)(?:'s| is) (?:our|company|the) (?:\w+ )?(?:policy|rules?|procedure))`;
const COUNTED: ReadonlySet<string> = new Set(['OWN', 'BARE', 'EMPATHY', 'CONDITIONAL']);

export const sorryBut: Rule = {
  id: 'sorry-but',
  title: 'Sorry, but',
  severity: 'strong',
  scope: 'clause',
  says: 'What follows "but" reads as a defence, and it takes the apology back.',
  match: [
    re`(?<hit>${LEAD}\b(?:sorry|apologi[sz]e|apologies)\b(?! to (?:bother|ask))[^.!?]{0,90}?[,;]? (?<!nothing )${TURN},? ${DEFENCE}[^.!?;]{0,100})`,
  ],
  find: ({ low }) => (has(low, /^(?:but|however)\b/) ? scan(low, [OPENER]) : []),
  unless: ({ doc, index, hit }) => {
    const { low, sorry } = doc.sentences[index]?.facts ?? { low: '', sorry: [] };
    if (has(low, GOOD_NEWS)) return true;
    if (hit.start > 0 || !has(low, /^(?:but|however)\b/))
      return sorry.some((use) => use.function === 'DECLINE' && !has(low, DEFENCE_ONLY));
    return !(doc.sentences[index - 1]?.facts.sorry ?? []).some((use) => COUNTED.has(use.function));
  },
  rewrites: [
    {
      advice:
        'Stop after the apology. Say the facts in a sentence of their own that owns the cause: "I\'m sorry your food was cold. We took on more tables than our kitchen could serve."',
    },
  ],
  flags: [
    'Sorry but you should have read the terms.',
    'I apologise for the wait; however, it was a bank holiday.',
    "I'm sorry your food was cold. But the kitchen was full.",
    "Our apologies, but that's our policy.",
    "I'm sorry it broke, though it was working when we shipped it.",
  ],
  passes: [
    "I'm sorry your parcel went missing, but I've found it and it's on tonight's van.",
    "I'm sorry. You've done nothing but help us.",
    "We couldn't reach you by phone, but I'm sorry we didn't try email.",
    "I'm sorry about the button that doesn't work.",
  ],
};
