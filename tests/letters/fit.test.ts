import { describe, expect, test } from 'vitest';
import { fitInto } from '../../lib/letters/fit';
import { sample } from '../../lib/letters/library/sample';

const left = (draft: string) => {
  const ids = fitInto(sample, { text: draft }).passages.map(({ id }) => id);
  return ['greeting', 'sign-off'].filter((id) => ids.includes(id));
};

describe('into a draft that is there', () => {
  test.each([
    ['', ['greeting', 'sign-off']],
    ['I read your mail.', ['greeting', 'sign-off']],
    ['Hi Ana,\n\nI read it.', ['sign-off']],
    ['Dear Ms Ortega,\n', ['sign-off']],
    ['I read it.\n\nKind regards,\nJonas', ['greeting']],
    ['I read it.\n\nThanks,\nJonas\nSupport', ['greeting']],
    ['Hi Ana,\n\nI read it.\n\nBest,\nJo', []],
  ])('%j leaves of greeting and sign-off: %j', (draft, expected) => {
    expect(left(draft)).toEqual(expected);
  });
});
