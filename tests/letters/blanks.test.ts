import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LETTERS } from '../../lib/letters/library';
import { blanksIn } from '../../lib/text';

const ROOT = resolve(import.meta.dirname, '../..');

const missed = (blanks: readonly string[]) =>
  blanks.filter((blank) => {
    const [found] = blanksIn(`We did ${blank} then.`);
    return found?.end !== `We did ${blank}`.length;
  });

test('whatever a letter leaves open is a blank in the draft', () => {
  const labels = LETTERS.flatMap(({ blanks }) => blanks.map(({ label }) => `[${label}]`));
  expect(labels.length).toBeGreaterThan(50);
  expect(missed(labels)).toEqual([]);
});

test('whatever our words leave open is a blank in the draft', () => {
  const sources = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:analysis\/(?:rules|parts)|impact|amends|channel|whys)\/.*\.ts$/.test(file),
  );
  const blanks = sources.flatMap(
    (file) => readFileSync(join(ROOT, 'lib', file), 'utf8').match(/\[[a-z]+(?: [a-z’,]+)+\]/g) ?? [],
  );
  expect(blanks.length).toBeGreaterThan(30);
  expect(missed(blanks)).toEqual([]);
});
