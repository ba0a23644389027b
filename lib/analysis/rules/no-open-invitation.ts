import type { Rule } from '../model';
import { counted, sentenceSpan } from '../nearby';

/** Shorter replies may do without. */
const ENOUGH = 25;

export const noOpenInvitation: Rule = {
  id: 'no-open-invitation',
  title: 'No way back',
  severity: 'hint',
  scope: 'document',
  says: 'Without a way back to you, the customer has to begin again if something is still wrong.',
  test: (doc) => {
    const uses = doc.uses.filter((use) => counted(use));
    if (uses.length === 0 || doc.words < ENOUGH || doc.routine || doc.part('open-invitation').length > 0)
      return [];
    const last = doc.sentences.findLastIndex(
      (s) => /[.!?]/.test(s.facts.text) || s.facts.low.split(/\s+/).length > 4,
    );
    return last < 0 ? [] : [sentenceSpan(doc, last)];
  },
  rewrites: [
    {
      advice:
        'End with a way back: "If anything still isn\'t right, reply here and it comes straight to me."',
    },
  ],
  flags: [
    "We're sorry about the outage that kept you from your files between nine and eleven this morning. The storage node has been replaced and all of your files are back where they were. Regards, Support",
    "I apologise for missing our call. I've moved it to Friday at ten. I've put the agenda and the corrected figures in your folder so that we can go straight to the numbers. Tom",
    "I'm sorry we billed you early. The charge is reversed and the next bill comes on the first of June, as your contract says. It will be for the normal amount. Yours, Li",
    "I'm sorry that your report was empty. I've run it again and attached the full version, with the three missing weeks added at the end of the second sheet. Kim",
  ],
  passes: [
    "I'm sorry we sent the wrong size. The right one ships today. Tell me if it doesn't fit.",
    "I'm sorry. Fixed.",
    'Your report is attached.',
  ],
};
