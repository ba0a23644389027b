import { describe, expect, test } from 'vitest';
import { toText } from '../../lib/editors/serialise';
import { emptyBlanks, examples, fill } from '../../lib/letters/fill';
import { LETTERS } from '../../lib/letters/library';
import { sample } from '../../lib/letters/library/sample';
import { inTone } from '../../lib/letters/tone';

const BLANK_ID = /\{\{([^}]*)\}\}/g;

describe.each(LETTERS.map((letter) => [letter.id, letter] as const))('the letter “%s”', (_, letter) => {
  const used = letter.passages.flatMap(({ text }) => [...text.matchAll(BLANK_ID)].map((match) => match[1]));

  test('knows each blank that it uses, and uses each that it knows', () => {
    expect([...new Set(used)].sort()).toEqual(letter.blanks.map(({ id }) => id).sort());
  });

  test('is complete when filled with its examples', () => {
    expect(emptyBlanks(letter, examples(letter))).toEqual([]);
    expect(toText(fill(letter, examples(letter)))).not.toMatch(/[[\]{}]|\*\*/);
  });

  test('names its gaps in lower case, so that they read in the sentence', () => {
    for (const { label } of letter.blanks) expect(label).toMatch(/^[a-z][^.!?[\]]*$/);
  });

  test('says in one or two sentences why each passage is there', () => {
    for (const { annotation } of letter.passages) {
      expect(annotation.lead).toMatch(/^[A-Z].*\.$/);
      expect(annotation.text.length).toBeLessThan(160);
    }
  });
});

test('the sample letter stands in the letter guide’s order', () => {
  expect(sample.passages.map(({ part }) => part)).toEqual([
    'greeting',
    'apology',
    'impact',
    'explanation',
    'repair',
    'restitution',
    'standard-gap',
    'open-invitation',
    'personal-voice',
  ]);
});

test.each(LETTERS)('$id is brief where brief is asked for', (letter) => {
  const brief = inTone(letter, 'brief');
  const words = toText(fill(brief, examples(brief)))
    .split(/\s+/)
    .filter((word) => /\w/.test(word));
  expect(words.length).toBeLessThanOrEqual(90);
});
