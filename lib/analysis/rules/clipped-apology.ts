import type { Rule, Use } from '../model';
import { counted } from '../nearby';
import { has } from '../scan';
import { re } from '../words';

const PERSONAL = re`\b(?:i|we|i'm|im|we're|my|our|i've|accept|me|us)(?: \S+){0,6} ?$`;

export const clippedApology: Rule = {
  id: 'clipped-apology',
  title: 'Clipped sorry',
  severity: 'hint',
  scope: 'sentence',
  says: 'Without an "I" or "we" nobody stands behind this apology; in a letter it sounds hurried.',
  test: (doc) => {
    if (doc.options.channel === 'chat') return [];
    const all = doc.uses.filter(counted);
    const clipped = ({ sentence, span }: Use) => {
      const s = doc.sentences[sentence];
      return s !== undefined && !has(s.facts.low.slice(0, span.start - s.start), PERSONAL);
    };
    return all.every(clipped) ? all.slice(0, 1).map(({ span }) => span) : [];
  },
  rewrites: [{ clause: "I'm sorry [what went wrong]" }],
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
