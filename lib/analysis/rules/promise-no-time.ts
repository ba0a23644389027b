import { shift } from '../../text';
import type { Rule } from '../model';
import { has, scan } from '../scan';
import { re, TIME } from '../words';

const PROMISE = re`(?<hit>\b(?:(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to) (?:\w+ly |also |then |look [^.!?,]{2,40} and |be )?(?:call|e-?mail|contact|ring|write|let you know|update|get back|follow up|fix|resolve|send|replace|refund|make sure (?:the|your)|in touch|reach out|inform)|our \w+(?: \w+)? will (?:call|e-?mail|contact|get back|update))\b[^.!?;]{0,80})`;
const IDLE = re`\b(?:let you go|if|once you|when you|as soon as you|make sure (?:it|this|that) (?:doesn't|never|won't))\b`;
const CLOCK = re`\b${TIME}`;
const RUBBER = re`\b(?:soon|shortly|asap|as (?:soon|quickly) as (?:possible|we can|i can)|promptly|in due course|timely|swiftly|right away|immediately|now|straight away|quickly)\b`;

export const promiseNoTime: Rule = {
  id: 'promise-no-time',
  title: 'Promise, no time',
  severity: 'medium',
  scope: 'document',
  says: 'Without a time the customer can only wait and wonder.',
  test: (doc) =>
    doc.sentences
      .flatMap((s, index) => {
        const around = [index - 1, index, index + 1].map((i) => doc.sentences[i]?.facts.low ?? '').join('\n');
        if (has(around, CLOCK) || has(s.facts.low, RUBBER) || has(s.facts.low, IDLE)) return [];
        return scan(s.facts.low, [PROMISE]).map((hit) => shift(hit, s.start));
      })
      .slice(0, 1),
  rewrites: [
    {
      advice:
        'Add by when, and what happens if there is no news: "I\'ll call you on Thursday at 10, with or without an answer."',
    },
  ],
  flags: [
    "I'll look at your logs and get back to you.",
    'We will contact you with the outcome.',
    "I'm going to send you a replacement.",
    "I'll make sure the refund goes through.",
  ],
  passes: [
    "I've sent the replacement.",
    "We'll call you. Expect it between two and three this afternoon.",
    "You'll find the form in your inbox.",
    "I'll let you go now. Thank you for calling.",
  ],
};
