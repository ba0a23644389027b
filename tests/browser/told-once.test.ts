import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isFirstTold } from '../../lib/browser/told-once';

beforeEach(() => fakeBrowser.reset());

test('each thing is told for the first time once, whatever else was told', async () => {
  expect(await isFirstTold('by-hand')).toBe(true);
  expect(await isFirstTold('by-hand')).toBe(false);
  expect(await isFirstTold('something-else')).toBe(true);
});
