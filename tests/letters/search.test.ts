import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../lib/letters/library';
import { search, searchable } from '../../lib/letters/search';
import type { Letter } from '../../lib/types';
import { NATURAL_SEARCHES } from './natural-searches';

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

  test('a thousand letters take no longer than their number says', () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      searchable({ ...(LETTERS[at % LETTERS.length] as Letter), id: `own-${at}`, title: `Own letter ${at}` }),
    );
    const few = many.slice(0, 100);
    const timeOf = (index: typeof many, times: number) => {
      const queries = ['outgae', 'the parcel was late', 'zebra', 'o', 'own letter 99'];
      const start = performance.now();
      for (let time = 0; time < times; time++) for (const query of queries) search(query, index);
      return performance.now() - start;
    };
    // Ten times the letters, about the time of ten searches: a machine with more to do may disturb some of the rounds.
    const ratios = Array.from({ length: 9 }, () => timeOf(many, 1) / timeOf(few, 10));
    expect(Math.min(...ratios)).toBeLessThan(3);
    expect(search('own letter 999', many)[0]?.title).toBe('Own letter 999');
  });

  test('half of the words suffice, all of them come first, and none is nothing', () => {
    expect(search('late zebra', INDEX).length).toBeGreaterThan(0);
    expect(search('late zebra yak', INDEX)).toEqual([]);
    expect(search('zebra', INDEX)).toEqual([]);
  });

  test('of 42 natural searches at least 38 give the right letter first', () => {
    const right = NATURAL_SEARCHES.filter(([query, id]) => first(query) === id);
    expect(NATURAL_SEARCHES).toHaveLength(42);
    expect(right.length).toBeGreaterThanOrEqual(38);
  });

  test.each(LETTERS)('$id can be found by other words than its own', ({ tags = [] }) => {
    expect(tags.length).toBeGreaterThan(5);
  });
});
