import { describe, expect, test } from 'vitest';
import { blankBeside } from '../../lib/session/blanks';

const TEXT = 'I’m sorry we [what we did] on [date].\n> [quoted]';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const QUOTED = [spanOf('> [quoted]')];

describe('the blank beside the selected one', () => {
  test.each([
    ['the next', '[what we did]', true, spanOf('[date]')],
    ['the one before', '[date]', false, spanOf('[what we did]')],
    ['none beyond the last that is the writer’s', '[date]', true, null],
    ['none before the first', '[what we did]', false, null],
    ['none from other words', 'what we did', true, null],
  ])('is %s', (_name, selected, forward, wanted) => {
    expect(blankBeside(TEXT, spanOf(selected), QUOTED, forward)).toEqual(wanted);
  });
});
