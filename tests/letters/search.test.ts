import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../lib/letters/library';
import { search, searchable } from '../../lib/letters/search';

const INDEX = LETTERS.map(searchable);
const first = (query: string) => search(query, INDEX)[0]?.id;

describe('searching', () => {
  test.each([
    ['outage', 'outage'],
    ['double', 'wrong-charge'],
    ['late reply', 'late-reply'],
    ['privacy', 'privacy-incident'],
    ['outgae', 'outage'],
    ['privcy', 'privacy-incident'],
    ['rude', 'rudeness'],
    ['parcel', 'late-delivery'],
  ])('“%s” finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('nothing asked is everything, in its order', () => {
    expect(search(' ', INDEX)).toEqual(LETTERS);
  });

  test('every word has to be there', () => {
    expect(search('late zebra', INDEX)).toEqual([]);
  });
});
