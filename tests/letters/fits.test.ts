import { describe, expect, test } from 'vitest';
import { letterFor } from '../../entrypoints/background/fitting-letter';
import { fitting } from '../../lib/letters/fits';
import { LETTERS } from '../../lib/letters/library';
import { COMPLAINTS } from './complaints';

/** Of a hundred complaints, so many get the letter that answers them; the rest mostly the sample. */
const RIGHT = 0.92;
/** And no more of them a letter about something else: that costs more trust than none. */
const WRONG = 0.06;

const idFor = (text: string) => fitting({ problems: [], text }, LETTERS)?.id ?? null;

describe('the letter for a complaint', () => {
  test('is the one that a hand chose', () => {
    const chosen = COMPLAINTS.map(([text, wanted]) => ({
      text,
      wanted: wanted ?? 'sample',
      got: letterFor(text, LETTERS)?.id ?? 'none',
    }));
    const right = chosen.filter(({ wanted, got }) => wanted === got);
    const wrong = chosen.filter(({ wanted, got }) => wanted !== got && got !== 'sample' && got !== 'none');
    const told = chosen.filter((one) => !right.includes(one)).map(({ text, got }) => `${got} ← ${text}`);
    expect(right.length / chosen.length, told.join('\n')).toBeGreaterThanOrEqual(RIGHT);
    expect(wrong.length / chosen.length, told.join('\n')).toBeLessThanOrEqual(WRONG);
  });

  test.each(['How do I change my password?', 'Thanks, that works perfectly.', ''])(
    'is none for “%s”',
    (text) => {
      expect(letterFor(text, LETTERS)).toBeNull();
    },
  );

  test('where somebody else did it, has compassion and no confession', () => {
    expect(letterFor('Somebody stole my bag at the station, and my tickets were in it.', LETTERS)?.id).toBe(
      'empathy',
    );
  });

  test('is told by words that go together, and by no part of a word', () => {
    expect(idFor('You charged us twice.')).toBe('wrong-charge');
    expect(idFor('It appeared on Monday.')).toBeNull();
  });

  test('is one’s own where that says it better', () => {
    const own = {
      ...LETTERS[0],
      id: 'own',
      title: 'Mouldy bread',
      tags: ['mouldy bread', 'mould'],
    } as (typeof LETTERS)[number];
    expect(fitting({ problems: [], text: 'The bread was mouldy.' }, [...LETTERS, own])?.id).toBe('own');
  });
});
