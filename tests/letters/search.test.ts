import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../lib/letters/library';
import { search, searchable } from '../../lib/letters/search';
import type { Letter } from '../../lib/types';

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

  test('every word has to be there', () => {
    expect(search('late zebra', INDEX)).toEqual([]);
  });
});
