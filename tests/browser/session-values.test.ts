import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keyOf, loadCause, RIGHT, saveKept } from '../../lib/browser/session-values';

beforeEach(() => fakeBrowser.reset());

test('the cause of a draft is found by the draft alone, and no other one is', async () => {
  await saveKept(keyOf(7, 'one', RIGHT), { walk: { sentence: 'We printed the label first.' } });
  await saveKept(keyOf(7, 'two', RIGHT), { walk: { sentence: null } });
  expect(await loadCause('one')).toBe('We printed the label first.');
  expect(await loadCause('two')).toBeNull();
  expect(await loadCause('three')).toBeNull();
});
