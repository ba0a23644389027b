import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import { IMPACTS, likelyImpacts } from '../../lib/impact/kinds';

describe('what the customer wrote decides what comes first', () => {
  test.each([
    ['I have been waiting for three weeks and spent hours on hold.', 'time'],
    ['You charged me twice and I paid an overdraft fee of €35.', 'money'],
    ['I had to explain this to my boss in front of our customers. Embarrassing.', 'standing'],
    ['You promised it would not happen again. I trusted you.', 'trust'],
    ['I am worried that my data was stolen. Is it safe?', 'worry'],
  ])('%s', (heard, id) => {
    const [first] = likelyImpacts(heard);
    expect(first).toMatchObject({ id, likely: true });
  });

  test('nothing is likely where nothing is known', () => {
    expect(likelyImpacts('').map(({ id, likely }) => [id, likely])).toEqual(
      IMPACTS.map(({ id }) => [id, false]),
    );
  });
});

const FILLED: Readonly<Record<string, string>> = {
  'how much time': 'two mornings',
  'what you had planned': 'your stock-taking',
  'how long': 'nine days',
  day: 'Monday',
  'what you had to do': 'call us four times',
  amount: '€80',
  'your boss or customers': 'your customers',
  whom: 'your board',
  'what was missing': 'the figures',
  'what you relied on us for': 'the Saturday delivery',
  'what you told us': 'about the new address',
  'what we did': 'the third wrong parcel',
  'what you doubt': 'the next one',
  'what was unclear': 'whether your data was safe',
  'what you feared': 'losing the flat',
  'what you needed to know': 'where the parcel was',
};
const filled = (sentence: string) =>
  sentence.replace(/\[([^\]]+)\]/g, (_, blank: string) => FILLED[blank] ?? `no words for ${blank}`);

describe.each(IMPACTS)('$id', ({ sentences }) => {
  test.each(sentences)('%s', (sentence) => {
    const { findings, parts } = analyse(`I’m sorry that we lost your order. ${filled(sentence)}`);
    expect(findings).toEqual([]);
    expect(parts.find(({ id }) => id === 'impact')?.present).toBe(true);
  });
});
