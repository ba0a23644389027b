import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITORS } from './e2e/matrix/editors';
import { withMatrix } from './e2e/matrix/readme';

test('the README shows the matrix that the browsers are held to', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withMatrix(readme), 'run: npm run test:editors -- --write').toBe(readme);
});

test.each(EDITORS)('$title has its page', ({ name }) => {
  expect(existsSync(`tests/e2e/pages/editors/${name}.ts`)).toBe(true);
});
