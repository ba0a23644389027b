import { blanksIn } from '../../text';
import { factAt } from '../made/blank';
import type { Rule } from '../model';

export const unfilledBlank: Rule = {
  id: 'unfilled-blank',
  title: 'Blank left open',
  severity: 'strong',
  scope: 'phrase',
  says: 'This blank still waits for a fact that only you know.',
  find: ({ text }) => blanksIn(text),
  rewrites: [
    { make: factAt(0) },
    { make: factAt(1) },
    { make: factAt(2) },
    { advice: 'Put the fact in, or take the words around the blank out.' },
  ],
  flags: [
    "I'm sorry [what happened].",
    'Hi {{first_name}}, your parcel is here.',
    'Dear %NAME%, thank you.',
    "Hello <name>, I'm on it.",
    'Your refund of $XX is on its way.',
    "Hi {name}, I'm here.",
    'Dear |*FNAME*|, hello.',
  ],
  passes: [
    'See [our returns page](https://shop.example/returns).',
    'Read item[0] and list[index] first.',
    'As the study says [1], it works.',
    'You wrote that it "dont [sic] work at all".',
    'Super Bowl XXL sizes are in.',
    'Use the <b>bold</b> tag.',
  ],
};
