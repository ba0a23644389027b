import { ofEach } from '../asked';
import type { Rule } from '../model';
import { sentenceSpan } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';

/** So many sentences of story in a row are a story; more when the customer asked for it. */
const RUN = 4;
const RUN_ASKED = 7;
const STORY = ofEach(
  re`\b(?:\w+ed|was|were|had|came|took|went|ran|did|made|got|sent|put|is (?:stored|sent|therefore)|sends|happened|asked|runs|said|left)\b`,
);
const NO_STORY = re`\b(?:sorry|apologi[sz]\w*|apolog(?:y|ies)|you(?!r (?:floor|room))|i|i've|i'm|i'll|we've|we'll|please)\b|\?$|^\d+\.|^(?:hi|hello|dear)\b|\bhere are\b`;
const ASKED = re`\b(?:what happened|root cause|explain|explanation|incident report|why)\b`;

export const belabouredExplanation: Rule = {
  id: 'belaboured-explanation',
  title: 'Explains too long',
  severity: 'medium',
  scope: 'document',
  says: 'A long explanation crowds out the apology and the fix; one sentence on what you did wrong is enough.',
  test: (doc) => {
    const limit = has(doc.customer, ASKED) ? RUN_ASKED : RUN;
    const sorry = doc.uses[0]?.sentence ?? doc.sentences.length;
    let run = 0;
    let last = sorry;
    for (const index of doc.showing(STORY)) {
      if (index <= sorry || doc.sentences[index]?.facts.shows(NO_STORY)) continue;
      run = index === last + 1 ? run + 1 : 1;
      last = index;
      if (run === limit) return [sentenceSpan(doc, index)];
    }
    return [];
  },
  rewrites: [
    {
      advice:
        'Keep one sentence that says what you did wrong, then go to the fix. You can offer the rest: "I can send you the full report if you\'d like it."',
    },
  ],
  flags: [
    "I'm sorry your order is late. Our warehouse moved in May. The new shelves came late. The shelf supplier had a strike. Then the scanner licences expired. IT had to order new ones. Those took a week. After that we had to re-label every bin.",
    'Sorry about the double charge. What happened is that our gateway sends a token. The token is stored for ten minutes. If the bank answers late, the token is sent again. The bank was late. So the token went twice. The second one should have been dropped. The rule for that was switched off.',
    "We're sorry about your room. The previous guests asked for a late checkout. We agreed as the house was quiet. Then a tour group arrived early. The group had a leader who insisted on the third floor. Housekeeping had to start there. Your floor came last.",
    'Apologies for the wrong size. Our size chart was made for the old cut. The new cut runs small. The designer changed it in spring. The factory had asked for it. The web team got the chart in June. They had a freeze until July. The chart is therefore out of date.',
  ],
  passes: [
    "I'm sorry about the outage. A node failed and our failover was set wrong. I've fixed the setting, restored your data, credited your June bill and will send you the full report on Friday.",
    'Here are the steps: 1. Open settings. 2. Choose Billing. 3. Click Export. 4. Pick CSV. 5. Save it.',
    "I'm sorry.",
  ],
};
