import { expect, test } from 'vitest';
import { scan } from '../../lib/analysis/scan';

test('a pattern that takes so many characters ends between two of them', () => {
  const low = 'sorry 😀😀 then';
  const [found] = scan(low, [/sorry [^.]{0,3}/dg]);
  expect(found && low.slice(found.start, found.end)).toBe('sorry 😀');
  const [inWord] = scan('sorry then', [/sorry [^.]{0,2}/dg]);
  expect(inWord?.end).toBe('sorry then'.length);
});
