import { ofEach } from '../asked';
import type { Rule } from '../model';
import { spotsIn } from '../nearby';
import { re } from '../pattern';

const SINGULAR = ofEach(re`\b(?:i|i'm|i'll|i've|i'd|im|ive|my|me|myself)\b`);
const PLURAL = ofEach(re`\b(?:we|we're|we'll|we've|we'd|our|the (?:company|management))\b`);

export const corporateWe: Rule = {
  id: 'corporate-we',
  title: 'Nobody says I',
  severity: 'hint',
  scope: 'document',
  says: 'An "I" for the apology and the action gives the customer a person to turn to.',
  test: (doc) => {
    if (doc.uses.length === 0 || doc.showing(SINGULAR).length > 0) return [];
    const plural = spotsIn(doc, PLURAL);
    return plural.length > 1 ? plural.slice(0, 1) : [];
  },
  rewrites: [
    {
      advice:
        "Use I for the apology and the action: \"I'm sorry. I've re-entered your form, and I'll call you at two.\"",
    },
  ],
  flags: [
    'Our team is sorry. Our team will call you.',
    "We're sorry we lost your form. We've re-entered it. We'll call you at two.",
    "Here at Northwind we regret the error and we've corrected it.",
    'The company would like to apologise. Our staff are looking into it.',
  ],
  passes: [
    "I'm sorry we lost your form. I've re-entered it.",
    "We're open till nine.",
    "I'm Ana and we've fixed it.",
  ],
};
