/** No fault vanishes: whatever swallows an error says beside it why nothing more is to be told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** An error that nobody looks at. What is `unanswered` has its reason in `lib/browser/messages.ts`. */
const SWALLOWS = /\bcatch \{|\.catch\(\(\)/;
/** A comment on the line, or on one beside it. */
const NEAR = 2;

const saysWhy = (lines: readonly string[], at: number) =>
  lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((line) => /\/\/|\/\*\*|\*\//.test(line));

test('each error that is swallowed has its reason beside it', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap((dir) =>
    readdirSync(join(ROOT, dir), { recursive: true, encoding: 'utf8' }).map((path) => `${dir}/${path}`),
  );
  const silent = files
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => {
      const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
      return lines.flatMap((line, at) =>
        SWALLOWS.test(line) && !saysWhy(lines, at) ? [`${path}:${at + 1} ${line.trim()}`] : [],
      );
    });
  expect(silent).toEqual([]);
});
