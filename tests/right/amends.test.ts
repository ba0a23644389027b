import { describe, expect, test } from 'vitest';
import { composeChoice } from '../../lib/amends/compose';
import { REMEDIES } from '../../lib/amends/remedies';
import { grantsOf, soundsOwed, suggest } from '../../lib/amends/suggest';
import { analyse } from '../../lib/analysis';
import { toText } from '../../lib/editors/serialise';

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
const clear = { gravity: 'clear', owed: false } as const;

describe('what is suggested', () => {
  test('a grave matter gets more than a slight one', () => {
    const slight = suggest({ gravity: 'slight', owed: false }, []);
    const grave = suggest({ gravity: 'grave', owed: false }, []);
    expect(ids(slight.yours)).not.toContain('senior-call');
    expect(ids(grave.yours)).toContain('senior-call');
  });

  test.each(['slight', 'clear', 'grave'] as const)('what is owed comes first, unasked: %s', (gravity) => {
    expect(suggest({ gravity, owed: true }, []).yours[0]?.id).toBe('credit');
  });

  test.each([
    ['rudeness', ['extra-work', 'senior-call', 'card']],
    ['wrongItem', ['refund', 'replacement', 'card']],
    ['outage', ['credit', 'senior-call', 'upgrade']],
  ])('what mends the reason comes first: %s', (reason, first) => {
    const { yours } = suggest({ gravity: 'grave', owed: false, reason }, []);
    expect(ids(yours).slice(0, 3)).toEqual(first);
    expect(ids(yours)).toHaveLength(suggest({ gravity: 'grave', owed: false }, []).yours.length);
  });

  test('the limits say what may be offered, and what to ask for first', () => {
    const { yours, askFirst, others } = suggest(clear, ['credit up to €50', 'two concert tickets']);
    expect(ids(yours)).toEqual(['credit', 'extra-work', 'card']);
    expect(ids(askFirst)).toEqual(['refund', 'replacement', 'waived-fee', 'upgrade']);
    expect(others).toEqual(['two concert tickets']);
    const credit = REMEDIES.find(({ id }) => id === 'credit');
    expect(credit && grantsOf(credit, ['credit up to €50', 'refund'])).toEqual(['credit up to €50']);
  });
});

test.each([
  ['The booking page was down for six hours.', true],
  ['Your SLA says 99.9%.', true],
  ['We had no internet since Monday.', true],
  ['The parcel is two days late.', false],
  ['Please write down the hours.', false],
])('%s', (words, owed) => {
  expect(soundsOwed(words)).toBe(owed);
});

describe('a choice', () => {
  const content = composeChoice(REMEDIES.filter(({ id }) => ['refund', 'replacement'].includes(id)));

  test('says what speaks for and against each, and asks', () => {
    expect(toText(content)).toBe(
      [
        'There are two ways to make up for it, and you choose:',
        '- A refund of [amount]: the money is yours again by [day], but it does not give you [what you bought].\n- A new [item]: it is exactly what you ordered, but you wait for it until [day].',
        'Which of these would settle it for you? If it is something else, tell me.',
      ].join('\n\n'),
    );
  });

  test('is read as one by our own analysis', () => {
    const report = analyse(`I’m sorry that we broke it.\n\n${toText(content)}`);
    expect(report.findings.filter(({ rule }) => rule !== 'unfilled-blank')).toEqual([]);
    expect(report.parts.find(({ id }) => id === 'choices')?.present).toBe(true);
  });
});

test.each(REMEDIES)('$id: nothing weak in its sentence', ({ sentence }) => {
  const { findings } = analyse(`I’m sorry that we lost your order. ${sentence}`);
  expect(findings.filter(({ rule }) => rule !== 'unfilled-blank')).toEqual([]);
});
