import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { repacked } from '../../scripts/build/repacked';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = { 'b/two.js': bytes('two'), 'a.js': bytes('one') };
const first = zipSync(FILES, { mtime: new Date(2026, 1, 3) });
const second = zipSync(Object.fromEntries(Object.entries(FILES).reverse()), { mtime: new Date(2026, 4, 5) });

test('two zips of the same files are the same, whenever and in whatever order they were made', () => {
  expect(Buffer.from(first).equals(second)).toBe(false);
  expect(Buffer.from(repacked(first)).equals(repacked(second))).toBe(true);
});

test('it holds the files as they were', () => {
  expect(unzipSync(repacked(first))).toEqual(unzipSync(first));
  const other = zipSync({ ...FILES, 'a.js': bytes('another') });
  expect(Buffer.from(repacked(first)).equals(repacked(other))).toBe(false);
});

test('what is no zip is told', () => {
  expect(() => repacked(bytes('PK, but no end of it'))).toThrow();
});
