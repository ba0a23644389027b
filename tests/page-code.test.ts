/** What runs in pages runs on plain http as well, where browsers keep some of their APIs back. */
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { BARRED_ON_HTTP, inPages } from './page-code.ts';

test('the bundle of what runs in pages asks for nothing that only secure contexts have', async () => {
  const { outputFiles } = await build(inPages());
  expect(outputFiles.length).toBeGreaterThan(0);
  const asked = outputFiles.flatMap(({ text }) => text.match(BARRED_ON_HTTP) ?? []);
  expect(asked).toEqual([]);
});

test('it would be noticed', () => {
  for (const asked of ['crypto.randomUUID()', 'crypto.subtle', 'navigator.clipboard', 'navigator.locks'])
    expect(asked).toMatch(BARRED_ON_HTTP);
});
