import type { Rule } from '../model';
import { neighbour } from '../nearby';
import { has } from '../scan';
import { FAILS, re, WHO } from '../words';

const INSIDE = String.raw`(?:(?:the|our|another|a|an|one of our|previous|my|some|night|day) (?:[\w-]+ ){0,2}?${WHO}|sales|it|billing|accounts|logistics|support|whoever you spoke to|someone (?:else|in \w+))`;
const SLIP = String.raw`(?:${FAILS}|should have|shouldn't have|should not have|(?:didn't|did not|never|failed to|neglected to) (?:\w+ )?(?:log|tell|send|pass|call|apply|process|check|reply|answer|update|follow|give|read|ship|test|inform|note|escalate|warn)\w*|gave you (?:the )?(?:wrong|incorrect|bad|false)|told you (?:the )?(?:wrong|incorrect))`;

export const colleagueBlame: Rule = {
  id: 'colleague-blame',
  title: 'Blames a colleague',
  severity: 'medium',
  scope: 'clause',
  says: 'To the customer you are one company; a blamed colleague is still you.',
  match: [
    re`(?:^|[\s,;])(?<hit>${INSIDE}(?: \w+ly| has| have| had| clearly| apparently)? ${SLIP}\b[^.!?,;]{0,50})`,
  ],
  unless: ({ doc, index, hit }) => {
    const low = doc.sentences[index]?.facts.low ?? '';
    const said = low.slice(hit.start, hit.end);
    if (/^it\b/.test(said) && !doc.sentences[index]?.facts.text.slice(hit.start).startsWith('IT'))
      return true;
    return (
      low.endsWith('?') ||
      has(
        low,
        re`\b(?:i'm|we're|i am|we are|i)\b(?: \w+){0,3} (?:sorry|apologi[sz]e|putting|responsib\w+|should have)`,
      ) ||
      neighbour(doc, index + 1, 'ownership')
    );
  },
  rewrites: [
    { clause: 'we [what went wrong on our side]' },
    {
      advice:
        'Speak for all of you: "We gave you wrong information on Monday. I\'m sorry, and I\'ve corrected it."',
    },
  ],
  flags: [
    'The billing team forgot to apply your credit.',
    'My colleague should have told you about the fee.',
    "Sales promised you something they shouldn't have.",
    'IT broke the form last night.',
    "The night shift didn't log your call.",
  ],
  passes: [
    'My colleague Sam will call you at two.',
    "We gave you wrong information on Monday, and I'm sorry.",
    "Our team dropped the ball here, and I'm putting it right myself.",
    'I should have briefed my colleague.',
  ],
};
