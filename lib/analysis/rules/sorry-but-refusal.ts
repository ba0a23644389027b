import { span } from '../../text';
import { clauseAround } from '../clause';
import { dropOpening } from '../made/drop';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

const REFUSES = re`^,? ?(?:but|however)\b`;
/** The cushion itself is marked, not the no behind it. */
const cushion = (low: string, after: number) =>
  after + (REFUSES_ONCE.exec(low.slice(after))?.[0].length ?? 0);
const REFUSES_ONCE = /^,?\s*(?:but|however)\b/;

export const sorryButRefusal: Rule = {
  id: 'sorry-but-refusal',
  title: 'Sorry as a cushion',
  severity: 'medium',
  scope: 'clause',
  says: 'Sorry is only a cushion for the no here; the reason and another way help the customer more.',
  find: (s) =>
    s.sorry
      .filter((use) => use.function === 'DECLINE' && has(s.low.slice(use.span.end), REFUSES))
      .map((use) => span(clauseAround(s, use.span).start, cushion(s.low, use.span.end))),
  rewrites: [
    { make: dropOpening },
    { clause: "I can't [what you asked] because [the reason]. I can [another way]" },
  ],
  flags: [
    "Sorry, but that's not possible.",
    'I am sorry but the seal has to be unbroken.',
    "I'm sorry, but I'm unable to discuss this account.",
    'Sorry but no.',
  ],
  passes: [
    "I'm sorry we told you a refund was possible when it isn't.",
    "Sorry, we're closed on Sundays.",
    "I can't open the attachment, but the text came through fine.",
  ],
};
