import { shift } from '../../text';
import type { Rule } from '../model';
import { re } from '../pattern';

const TASK_HIT = re`^(?<hit>(?:please |kindly |just )?(?:call|contact|fill|post|send|return|submit|resubmit|visit|go|email|print|complete|reinstall|(?:re-?)?upload|re-?enter|redo|repeat|register|rebook|place|book|drop|bring|request|apply|provide)\b[^.!?]{3,80})`;
const YOU_HIT = re`(?<hit>\byou(?: will|'ll)? (?:need to|have to|must|can|should) (?:\w+ )?(?:request|fill|call|contact|send|return|submit|apply|book|order|place|visit|post|claim|reapply)\b[^.!?]{0,60})`;

export const burdenShift: Rule = {
  id: 'burden-shift',
  title: 'Hands over the work',
  severity: 'hint',
  scope: 'clause',
  says: "The failure was yours, and the only next step is the customer's; do it for them where you can.",
  test: (doc) => {
    if (
      doc.part('apology').length === 0 ||
      doc.part('repair').length > 0 ||
      doc.part('restitution').length > 0
    )
      return [];
    return doc.sentences
      .filter((s) => !s.facts.shows(re`\b(?:if|anything|any|questions)\b|\?$`))
      .flatMap((s) =>
        [...s.facts.spots(TASK_HIT), ...s.facts.spots(YOU_HIT)].map((hit) => shift(hit, s.start)),
      )
      .slice(0, 1);
  },
  rewrites: [{ advice: 'Do it for them: "I\'ve filed the claim for you. You don\'t need to do anything."' }],
  flags: [
    'We apologise for the double charge. You can request a refund on our website.',
    'Sorry about the lost form. You will need to fill it in again.',
    "I'm sorry for the wait. Please call our helpline.",
    'Sorry it stopped working. Post it back to us at your own cost.',
  ],
  passes: [
    "I'm sorry your item arrived broken. I've filed the courier claim for you; all I need is a photo.",
    "I'm sorry it stopped working. Post it back with the prepaid label I've attached and I'll send the new one today.",
    'Please tell me if anything else comes up.',
  ],
};
