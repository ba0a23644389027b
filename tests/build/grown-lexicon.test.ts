import nlp from 'compromise/two';
import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../scripts/build/grown-lexicon';

describe('the packed dictionary', () => {
  test('comes out as it went in', () => {
    const words = {
      sorry: 'Adjective',
      sorries: ['Noun', 'Plural'],
      sorrow: ['Noun', 'Singular'],
      'sorry about': 'Adjective',
      '7': 'Cardinal',
      a: true,
      yet: 2,
    };
    expect(unpacked(packed(words))).toEqual(words);
  });

  test('so does the whole of compromise’s own', () => {
    const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, unknown> } }).one;
    expect(Object.keys(lexicon).length).toBeGreaterThan(10_000);
    expect(unpacked(packed(lexicon))).toEqual(lexicon);
  });

  test('keeps words that share more letters than a digit in base 36 can say', () => {
    const long = 'x'.repeat(40);
    const words = { [long]: 'Noun', [`${long}y`]: 'Noun' };
    expect(unpacked(packed(words))).toEqual(words);
  });

  test('is smaller than the words themselves', () => {
    const words = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`complaint number ${i}`, 'Noun']),
    );
    expect(JSON.stringify(packed(words)).length).toBeLessThan(JSON.stringify(words).length / 2);
  });
});
