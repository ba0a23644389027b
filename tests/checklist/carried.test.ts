/** What a letter's passages carry, as long as they stand in the draft. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import { isOurWords, standingIn } from '../../lib/checklist/carried';
import { checklistOf } from '../../lib/checklist/checklist';
import type { Carried } from '../../lib/types';

const PASSAGE: Carried = { parts: ['impact'], words: ['You', ', and we made you feel foolish for asking.'] };

const stands = (text: string) =>
  standingIn(text, [PASSAGE]).map(({ span }) => text.slice(span.start, span.end));

describe('a passage', () => {
  test('stands whatever was filled in, at its own words and not at like ones before', () => {
    const text = 'You wrote to us. You called us\u00a0twice, and we made you\nfeel foolish for asking. Bye.';
    expect(stands(text)).toEqual(['You called us\u00a0twice, and we made you\nfeel foolish for asking.']);
  });

  test('is gone once its words were changed', () => {
    expect(stands('You called, and we made you feel bad for asking.')).toEqual([]);
    expect(stands(`You ${'called '.repeat(200)}, and we made you feel foolish for asking.`)).toEqual([]);
  });

  test('carries its part, unless a blank is still open in it', () => {
    const stateOf = (value: string) => {
      const text = `I’m sorry that we were late on Monday, it was our mistake. You ${value}, and we made you feel foolish for asking.`;
      return checklistOf(text, analyse(text), false, standingIn(text, [PASSAGE])).parts.find(
        ({ id }) => id === 'impact',
      )?.state;
    };
    expect(stateOf('x')).toBe('present');
    expect(stateOf('[what it meant]')).toBe('started');
  });

  test('has its own words not underlined, but what was filled in', () => {
    const text = 'You regret any inconvenience, and we made you feel foolish for asking.';
    const standing = standingIn(text, [PASSAGE]);
    const at = (words: string, rule = 'weak') => {
      const start = text.indexOf(words);
      return isOurWords({ rule, span: { start, end: start + words.length } } as never, standing);
    };
    expect(at('feel foolish')).toBe(true);
    expect(at('any inconvenience')).toBe(false);
    expect(at('feel foolish', 'unfilled-blank')).toBe(false);
  });
});
