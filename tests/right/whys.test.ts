import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import { causePhrase, causeSentence, isOwned } from '../../lib/whys/cause';
import { judge } from '../../lib/whys/judge';
import { answered, back, concluded, START } from '../../lib/whys/walk';

const weak = (answer: string, asCause = false) =>
  judge(answer, analyse(answer).findings, asCause)?.kind ?? null;

describe('an answer is checked by our own analysis', () => {
  test.each([
    ['We were busy.', 'excuse'],
    ['Due to unforeseen circumstances.', 'excuse'],
    ['The system doesn’t allow two addresses.', 'excuse'],
    ['The invoice wasn’t checked.', 'passive'],
    ['Mistakes were made.', 'passive'],
    ['The courier lost it.', 'blame'],
    ['The warehouse team forgot it.', 'blame'],
    ['You gave us the wrong address.', 'blame'],
    ['We didn’t test the change before we shipped it.', null],
    ['The server ran out of disk.', null],
  ])('%s', (answer, kind) => {
    expect(weak(answer)).toBe(kind);
  });

  test('a cause must have one of us in it', () => {
    expect(weak('The server ran out of disk.', true)).toBe('unowned');
    expect(weak('Nobody watched the disk.', true)).toBeNull();
  });
});

describe('the owned sentence', () => {
  test.each([
    [
      'we sent your order to the old address',
      'Because we don’t check the address before we print the label.',
      'We sent your order to the old address because we don’t check the address before we print the label.',
    ],
    [
      'The booking page was down for six hours.',
      'Nobody watched the disk',
      'The booking page was down for six hours. It happened because none of us watched the disk.',
    ],
  ])('%s', (problem, cause, sentence) => {
    expect(causeSentence(problem, cause)).toBe(sentence);
  });

  test('goes into a letter without the “we” that stands there', () => {
    expect(causePhrase('We don’t check the address.')).toBe('don’t check the address');
    expect(causePhrase('The disk was full')).toBeNull();
  });

  test.each(['we did it', 'I did it', 'nobody looked'])('%s is owned', (answer) => {
    expect(isOwned(answer)).toBe(true);
  });
});

describe('the way from the problem to the cause', () => {
  const asked = answered(START, 'we charged you twice', null);
  const pointed = answered(asked, 'we were busy', { kind: 'excuse', quote: 'we were busy' });
  const mended = answered(pointed, 'we ran the payment twice by hand', null);

  test('a weak answer stays in the field, and is not taken', () => {
    expect(pointed).toMatchObject({ answer: 'we were busy', whys: [], weak: { kind: 'excuse' } });
    expect(mended).toMatchObject({ answer: '', whys: ['we ran the payment twice by hand'], weak: null });
  });

  test('ends in one sentence, and can be gone back', () => {
    const end = concluded(mended);
    expect(end?.sentence).toBe('We charged you twice because we ran the payment twice by hand.');
    expect(concluded(asked)).toBeNull();
    expect(back(mended)).toMatchObject({ answer: 'we ran the payment twice by hand', whys: [] });
    expect(back(asked)).toMatchObject({ problem: null, answer: 'we charged you twice' });
  });
});
