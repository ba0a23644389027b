import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import { offersOf } from '../../lib/followups/offers';
import { snoozeUntil } from '../../lib/followups/snooze';
import { followUp } from './sample';

/** A Monday, ten in the morning in Berlin. */
const NOW = Date.parse('2026-05-04T08:00:00Z');
const CALENDAR = { days: [1, 2, 3, 4, 5], from: 9.5, to: 17, zone: 'Europe/Berlin' };

const offers = (text: string) => offersOf(text, analyse(text).promises, [], NOW, CALENDAR);
const dueOf = (text: string) => offers(text).map(({ due }) => due.slice(0, 16));

describe('the promises of a draft that can be kept', () => {
  test.each([
    ["I'll call you by Thursday 10.", '2026-05-07T08:00'],
    ['I’ll call you Thursday at 10.', '2026-05-07T08:00'],
    ["You'll hear from me by Friday, 3 pm. Best, Jonas", '2026-05-08T13:00'],
    ['We will refund you within two working days.', '2026-05-06T15:00'],
    ["By Friday noon I'll send you the new invoice.", '2026-05-08T10:00'],
    ['I will send the report tomorrow and call you again in June.', '2026-05-05T15:00'],
  ])('%s', (text, due) => {
    expect(dueOf(text)).toEqual([due]);
  });

  test.each(["I'll get back to you soon.", 'I will call you.', 'I called you on Thursday at 10.'])(
    'none in: %s',
    (text) => {
      expect(offers(text)).toEqual([]);
    },
  );

  test('say which one is kept already, with the time that it was kept for', () => {
    const text = "I'll call you by Thursday 10.";
    const due = '2026-05-07T08:00:00.000Z';
    const [offer] = offers(text);
    const kept = followUp({ id: 'kept', what: offer?.what ?? '', made: due, due });
    const later = NOW + 7 * 86_400_000;
    expect(offersOf(text, analyse(text).promises, [kept], later, CALENDAR)).toEqual([
      { what: "I'll call you by Thursday 10", due, kept: 'kept' },
    ]);
  });

  test('a text that has moved since offers nothing', () => {
    const { promises } = analyse("I'll call you by Thursday 10.");
    expect(offersOf("Hi. I'll call you by Thursday 10.", promises, [], NOW, CALENDAR)).toEqual([]);
  });
});

test.each([
  ['hour', '2026-05-04T09:00'],
  ['day', '2026-05-05T07:30'],
  ['week', '2026-05-11T07:30'],
] as const)('put off by a %s', (by, until) => {
  expect(new Date(snoozeUntil(by, NOW, CALENDAR)).toISOString().slice(0, 16)).toBe(until);
});
