import { describe, expect, test } from 'vitest';
import { gaps } from '../../lib/analysis/gaps';
import { withBlanks } from '../../lib/letters/from-draft';

describe('a letter from a draft', () => {
  test.each([
    ['Hi Maya,', 'Hi {{name}},'],
    [
      'I refunded $49 for Maya on Thursday. Maya, that’s all.',
      'I refunded {{amount}} for {{name}} on {{date}}. {{name}}, that’s all.',
    ],
    ['Your order A-4411 is here.', 'Your order {{number}} is here.'],
    ['Nothing in here differs.', 'Nothing in here differs.'],
  ])('%j has its names and numbers as blanks', (draft, text) => {
    expect(withBlanks(draft, gaps(draft))).toBe(text);
  });
});
