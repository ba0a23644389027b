import { span } from '../../text';
import type { Rule, Use } from '../model';
import { counted } from '../nearby';
import { re } from '../pattern';
import { has, scan } from '../scan';
import { INTENSE } from '../words/apology';

const PERSONAL = re`\b(?:i|we|i'm|im|we're|my|our|i've|accept|me|us)(?: \S+){0,6} ?$`;

/** "Many apologies", "really sorry": what goes with the word. */
const LED = re`\b(?:(?:many|sincere|sincerest|deepest|huge|massive|big|so|very|really|truly|terribly|awfully|${INTENSE}) )+$`;

export const clippedApology: Rule = {
  id: 'clipped-apology',
  title: 'Clipped sorry',
  severity: 'hint',
  scope: 'sentence',
  says: 'Without an "I" or "we" nobody stands behind this apology; in a letter it sounds hurried.',
  test: (doc) => {
    if (doc.options.channel === 'chat') return [];
    const all = doc.uses.filter(counted);
    const clipped = ({ sentence, span: at }: Use) => {
      const s = doc.sentences[sentence];
      return s !== undefined && !has(s.facts.low.slice(0, at.start - s.start), PERSONAL);
    };
    const first = all.every(clipped) ? all[0] : undefined;
    const s = first && doc.sentences[first.sentence];
    if (!first || !s) return [];
    const led = scan(s.facts.low.slice(0, first.span.start - s.start), [LED])[0];
    return [span(led ? s.start + led.start : first.span.start, first.span.end)];
  },
  rewrites: [{ phrase: "I'm sorry" }, { clause: "I'm sorry [what went wrong]" }],
  flags: [
    'Apologies for the late reply. Here is the invoice.',
    'Sorry! Fixed now.',
    'Sorry about that. Try again.',
    'Many apologies for the wait, Mr Okafor.',
    'Apols for the mix up.',
  ],
  passes: [
    'My apologies, Dana. I sent the wrong file.',
    'Sorry, which address is it?',
    'No apologies needed from you.',
  ],
};
