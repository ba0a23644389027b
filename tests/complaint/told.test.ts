/** What a customer's message tells for the blanks of our letters, where they stand. */
import { describe, expect, test } from 'vitest';
import { heard } from '../../lib/analysis/heard';
import { toldFor, wordsFor } from '../../lib/complaint/told';
import { askedBlanks, firstOf, understood } from '../../lib/letters/asked';
import { LETTERS } from '../../lib/letters/library';

const NOW = { now: new Date('2026-05-07T10:00'), locale: 'en-GB' };

function proposals(id: string, message: string): Record<string, string> {
  const letter = LETTERS.find((one) => one.id === id);
  const told = heard({ text: '' }, message);
  if (!letter || !told) throw new Error(`${id}: no such letter, or nothing was read`);
  return { ...firstOf(understood(letter, wordsFor(told, askedBlanks(letter)), NOW), {}) };
}

const TOLD: readonly (readonly [letter: string, message: string, told: Record<string, string>])[] = [
  [
    'wrong-charge',
    'You charged my card twice for invoice 8812, $96 each, on Monday. I paid an overdraft fee because of that. Please refund it.',
    {
      charge: 'charged your card twice',
      date: 'Monday 4 May',
      amount: '$96',
      effect: 'paid an overdraft fee',
    },
  ],
  [
    'sample',
    'You charged my card twice for invoice 8812, $96 each, on Monday. I paid an overdraft fee because of that.',
    {
      failure: 'charged your card twice for invoice 8812',
      date: 'Monday 4 May',
      effect: 'paid an overdraft fee',
    },
  ],
  [
    'late-delivery',
    'My parcel 77120 was promised for Friday and never came. I stood at the party without a present.',
    { item: 'your parcel 77120', promised: 'Friday 1 May', effect: 'stood at the party without a present' },
  ],
  [
    'data-loss',
    'Your app crashed yesterday and deleted all my notes from the last three meetings. I had to call each client again.',
    {
      lost: 'all your notes from the last three meetings',
      effect: 'had to call each client again',
    },
  ],
  [
    'privacy-incident',
    'You sent my order confirmation with my home address to someone else. I am worried about who has it now.',
    { act: 'sent your order confirmation with your home address to someone else' },
  ],
  [
    'wrong-information',
    'Your support told me on Monday that the room could be cancelled for free. Now I am charged £180.',
    { wrong: 'the room could be cancelled for free' },
  ],
  [
    'missed-appointment',
    'Your technician was to come on Tuesday at 9 am, and nobody came or called. I took the day off and waited at home. I lose a day’s pay for this.',
    { date: 'Tuesday 5 May', effect: 'took the day off' },
  ],
  [
    'outage',
    'Your export was down for two hours on Tuesday. I could not show the figures to my board.',
    {
      service: 'our export',
      length: 'two hours',
      date: 'Tuesday 5 May',
      effect: 'couldn’t show the figures to your board',
    },
  ],
];

describe.each(TOLD)('in “%s”, of “%s”', (letter, message, told) => {
  test('is proposed', () => expect(proposals(letter, message)).toMatchObject(told));
});

describe('nothing is proposed', () => {
  const HEARD = heard(
    { text: '' },
    'You charged my card twice on Monday. I paid an overdraft fee because of that.',
  );
  if (!HEARD) throw new Error('nothing was read');

  test.each([
    ['as a cause', 'what we did', 'It happened because we '],
    ['as the day of what is to come', 'day', 'You’ll see it by '],
    ['where the words before it have another shape', 'what it meant for them', 'Our mistake leaves you '],
    ['as our own number', 'my own number', 'Call me on '],
    ['for what only we know', 'what we changed', 'We now '],
  ])('%s', (_, label, before) => {
    expect(wordsFor(HEARD, [{ id: 'blank', label, before }])).toEqual({ blank: [] });
  });

  test('of two choices that say as much', () => {
    const asked = { label: 'what we did', before: 'we ', choices: ['charged your card', 'charged a card'] };
    expect(toldFor(HEARD, asked)).toEqual([]);
  });
});

test('a blank that is filled is not proposed again', () => {
  expect(firstOf({ date: ['Monday'], amount: ['$96'] }, { date: 'Friday', amount: ' ' })).toEqual({
    amount: '$96',
  });
});

test.each([
  ['Monday', 'Monday 4 May'],
  ['last Monday', 'Monday 4 May'],
  ['2 May', '2 May'],
  // Today is a Thursday.
  ['Thursday', undefined],
  ['yesterday', undefined],
])('a day that may be two is not proposed: %s', (day, written) => {
  const letter = LETTERS.find(({ id }) => id === 'wrong-charge');
  if (!letter) throw new Error('no such letter');
  expect(understood(letter, { date: [day] }, NOW).date?.[0]?.replace(/^\w+day 2/, '2')).toBe(written);
});
