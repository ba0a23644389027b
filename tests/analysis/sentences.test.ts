/**
 * Sentences that were written by kinds before the rules were looked at: what of them is right stays right. What is
 * still wrong stands in `misses.txt`; a line of it that is right by now is taken out there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindsOf } from '../../scripts/eval/kinds';

const at = (name: string) => join(import.meta.dirname, 'sentences', name);
const known = readFileSync(at('misses.txt'), 'utf8').split('\n').filter(Boolean);

test.each(['spans', 'parts', 'sorry', 'rules', 'quiet'])('%s: no more is wrong than is known', (name) => {
  const prefix = `${name}: `;
  const told = known.filter((line) => line.startsWith(prefix)).map((line) => line.slice(prefix.length));
  expect(kindsOf(at(`${name}.txt`)).misses).toEqual(told);
});
