import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countUse, loadHabits, rememberTone } from '../../lib/browser/letter-habits';

beforeEach(() => fakeBrowser.reset());

test('the tone is remembered, and each use is counted with its time', async () => {
  await rememberTone('brief');
  await countUse('outage', 10);
  await countUse('outage', 20);
  expect(await loadHabits()).toEqual({ tone: 'brief', uses: { outage: { times: 2, last: 20 } } });
});

test.each([
  ['nothing', undefined],
  ['no object', 'brief'],
  ['of another version', { tone: 'loud', uses: { outage: 'twice', late: { times: 1.5, last: 0 } } }],
])('what is stored is %s: it counts as never having been', async (_, stored) => {
  if (stored !== undefined) await fakeBrowser.storage.local.set({ 'letter-habits': stored });
  expect(await loadHabits()).toEqual({ tone: 'warm', uses: {} });
});
