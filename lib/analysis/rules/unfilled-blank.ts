import { span } from '../../text';
import type { Rule } from '../model';
import { PLACEHOLDER } from '../normalise';

const NOT_A_BLANK = /^\[(?:\d[\d,\s–-]*|sic|\.\.\.|…|x| |edit|link|image|[a-z]|cid:.*|citation needed)\]$/i;
const RUN = /(?<!\w)X{2,}(?!\w)|(?<!\w)_{3,}(?!\w)|(?<!\w)\[\s*\.{3}\s*\](?!\w)/g;
const HTML = /^<\/?(?:time|link|a|b|i|p|br|div|span)>$/i;

export const unfilledBlank: Rule = {
  id: 'unfilled-blank',
  title: 'Blank left open',
  severity: 'strong',
  scope: 'phrase',
  says: 'This blank still waits for a fact that only you know.',
  find: ({ text }) => {
    const found = [...text.matchAll(PLACEHOLDER)].filter((m) => {
      const before = text.charAt(m.index - 1);
      const after = text.charAt(m.index + m[0].length);
      const bracket = m[0].startsWith('[');
      return (
        !(bracket && (/[\w\])]/.test(before) || after === '(' || after === '[' || after === ':')) &&
        !NOT_A_BLANK.test(m[0]) &&
        !HTML.test(m[0])
      );
    });
    return [...found, ...text.matchAll(RUN)].map((m) => span(m.index, m.index + m[0].length));
  },
  rewrites: [{ advice: 'Put the fact in, or take the words around the blank out.' }],
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
