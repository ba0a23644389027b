import { execFileSync } from 'node:child_process';
import nlp from 'compromise/two';
import { expect, test } from 'vitest';
import '../../lib/analysis/parse';

const PLAIN = "import nlp from 'compromise/two'; process.stdout.write(JSON.stringify(nlp.model()))";

test('what is loaded quickly is what compromise loads', () => {
  const plain = execFileSync(process.execPath, ['--input-type=module', '-e', PLAIN], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const model = JSON.parse(JSON.stringify(nlp.model()));
  expect(Object.keys(model.one.lexicon).length).toBeGreaterThan(10_000);
  // Filled while texts are read.
  const { _multiCache: ours, ...one } = model.one;
  const { _multiCache: theirs, ...plainOne } = JSON.parse(plain).one;
  expect(one).toEqual(plainOne);
  expect(model.two).toEqual(JSON.parse(plain).two);
});
