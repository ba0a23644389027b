import { clausesOf } from '../../analysis/grammar/clauses';
import type { Clause } from '../../analysis/grammar/model';
import { span } from '../../text';

const AND = /^(.*\b(and|but|so) )(?=\S)/i;

/** Behind a verb, "my account and it" is what the verb had, and a clause of its own. */
function apart(c: Clause, before: Clause | undefined): Clause {
  const { subject } = c;
  const joint = before && subject.span.start >= before.verb.span.end ? AND.exec(subject.text) : null;
  if (!joint?.[1] || !joint[2]) return c;
  const start = subject.span.start + joint[1].length;
  const words = subject.text.slice(joint[1].length);
  const low = words.toLowerCase();
  const head = /^[\p{L}']+$/u.test(words) ? low : subject.head;
  return {
    ...c,
    opener: joint[2].toLowerCase(),
    span: span(start, c.span.end),
    subject: { ...subject, text: words, head, span: span(start, subject.span.end), kind: /^(?:i|we|my|our)\b/.test(low) ? 'us' : low === 'you' ? 'you' : 'thing' },
  };
}

/** The clauses of a sentence as people write it in a hurry. */
export const clausesIn = (text: string): Clause[] => {
  const all = clausesOf(text);
  return all.map((c, i) => apart(c, all[i - 1]));
};
